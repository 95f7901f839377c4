// The pattern of each layer, the same on wall and cut: known without its colour.

/// Share 0..1 that a layer's motif covers at `p`, in motifs; `blur` is a pixel in motifs.
float motif(int layer, vec2 p, float blur) {
  vec2 f = fract(p);
  if (layer == 0) return stroke(f.y - 0.5 - 0.2 * sin(3.1415927 * p.x), 0.13, blur);
  if (layer == 1) return max(stroke(f.x - 0.5, 0.09, blur), stroke(f.y - 0.5, 0.09, blur));
  if (layer == 2) {
    vec2 slot = abs(vec2(2.0 * (fract(0.5 * p.x) - 0.5), f.y - 0.5)) - vec2(0.78, 0.17);
    return 1.0 - smoothstep(-blur, blur, max(slot.x, slot.y));
  }
  if (layer == 3) {
    vec2 d = abs(fract(vec2(p.x + p.y, p.x - p.y) * 0.5) - 0.5) * 2.0;
    return max(stroke(d.x, 0.13, blur), stroke(d.y, 0.13, blur));
  }
  vec2 spot = vec2(fract(p.x + 0.5 * floor(p.y)) - 0.5, f.y - 0.5);
  return 1.0 - smoothstep(0.27 - blur, 0.27 + blur, length(spot));
}

/// Way around a wall in motifs: a whole number of them closes the circle.
float motifsAround(float angle, float radius, float size) {
  float around = 2.0 * floor(3.1415927 * radius / size + 0.5);
  return angle * around / 6.2831853;
}

// The crumb of a cut cake: pores of two sizes, lit at their lower edge, and a fine grain.

#if DETAIL
float random(vec2 cell) {
  vec3 q = fract(vec3(cell.xyx) * 0.1031);
  q += dot(q, q.yzx + 33.33);
  return fract((q.x + q.y) * q.z);
}

/// Value noise 0..1.
float grain(vec2 p) {
  vec2 cell = floor(p);
  vec2 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  float low = mix(random(cell), random(cell + vec2(1.0, 0.0)), f.x);
  float high = mix(random(cell + vec2(0.0, 1.0)), random(cell + vec2(1.0, 1.0)), f.x);
  return mix(low, high, f.y);
}

/// One pore to a cell: how deep 0..1, and how much of its lower edge catches the light.
vec2 pore(vec2 p) {
  vec2 cell = floor(p);
  float a = random(cell);
  float b = random(cell + 17.3);
  float size = mix(0.1, 0.34, a * a);
  vec2 d = fract(p) - mix(vec2(0.36), vec2(0.64), vec2(b, random(cell + 41.7)));
  float far = length(d * vec2(1.0, 1.3)) / size;
  float deep = 1.0 - smoothstep(0.55, 1.0, far);
  float edge = smoothstep(0.6, 0.95, far) * (1.0 - smoothstep(1.0, 1.5, far));
  return vec2(deep, edge * smoothstep(0.1, -0.6, d.y / size));
}

/// Brightness of the crumb around 1 at a place in metres; `pixel` is the size of one in metres.
float crumb(vec2 p, float pixel) {
  mat2 aslant = mat2(0.8, 0.6, -0.6, 0.8);
  vec2 large = max(pore(p * 7.0), pore(aslant * p * 9.0 + 3.7));
  vec2 small = max(pore(aslant * p * 25.0), pore(p * 33.0 + 9.1));
  float near = 1.0 - smoothstep(0.006, 0.02, pixel);
  float fine = grain(p * 58.0) * near + 0.5 * (1.0 - near);
  // From afar the pores melt into the sponge: what can be counted on a cut is its lines.
  float seen = 1.0 - smoothstep(0.004, 0.016, pixel);
  return 0.98 + 0.1 * (fine - 0.5) + 0.12 * (grain(p * 3.1) - 0.5) - seen * (0.3 * large.x - 0.12 * large.y)
    - near * (0.2 * small.x - 0.08 * small.y);
}
#else
float grain(vec2 p) {
  return 0.5;
}

float crumb(vec2 p, float pixel) {
  return 0.94;
}
#endif

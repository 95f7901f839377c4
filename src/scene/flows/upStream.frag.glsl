// Each kind has its own mark with a dark rim: bolt, square, diamond, ring, dot; what waits is hollow.
uniform vec3 uLift;
uniform float uCover;
flat varying vec3 vColour;
flat varying vec3 vMark;

/// The mark of what waits, and the rim's share of a mark's colour.
const int WAITING = 3;
const float RIM = 0.22;

/// Distance from the outline of a kind's mark: below 0 inside, about 0.4 at the sprite's edge.
float outlineOf(int kind, vec2 p) {
  if (kind == 0) return abs(p.x - 0.45 * p.y + 0.5 * sign(p.y) * step(abs(p.y), 0.3)) * 1.6 + 0.5 * abs(p.y) - 0.5;
  if (kind == 1) return max(abs(p.x), abs(p.y)) - 0.58;
  if (kind == 2) return abs(p.x) + abs(p.y) - 0.78;
  if (kind == 3) return abs(length(p) - 0.5) - 0.18;
  return length(p) - 0.62;
}

/// The same of an arrowhead pointing up.
float arrowhead(vec2 p) {
  return max(abs(p.y + 0.75 * abs(p.x) - 0.25) - 0.3, abs(p.x) - 0.72) * 0.8;
}

void main() {
  vec2 p = vec2(2.0, -2.0) * gl_PointCoord + vec2(-1.0, 1.0);
  vec3 colour = vColour;
  float shape;
  float cover = uCover;
  if (vMark.x < 0.5) {
    shape = max(0.0, 1.0 - dot(p, p));
  } else {
    bool isArrow = vMark.x > 2.5;
    float away = isArrow ? arrowhead(p) : outlineOf(vMark.x < 1.5 ? WAITING : int(vMark.y + 0.5), p);
    float fill = 1.0 - smoothstep(-0.06, 0.06, away);
    colour = mix(RIM * vColour, mix(vColour, uLift, isArrow ? 0.9 : 0.45), fill);
    shape = 1.0 - smoothstep(0.08, 0.24, away);
    cover = 1.0;
  }
  shape *= vMark.z;
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * shape, shape * cover);
}

// Each kind has its own mark: dash, square, diamond, ring, dot.
uniform vec3 uColours[5];
uniform float uAdditive;
varying float vConduit;
varying float vFade;

float mark(int kind, vec2 p) {
  if (kind == 0) return 1.0 - smoothstep(0.5, 1.0, length(p * vec2(3.0, 1.0)));
  if (kind == 1) return 1.0 - smoothstep(0.55, 0.75, max(abs(p.x), abs(p.y)));
  if (kind == 2) return 1.0 - smoothstep(0.6, 0.85, abs(p.x) + abs(p.y));
  float r = length(p);
  if (kind == 3) return smoothstep(0.3, 0.5, r) * (1.0 - smoothstep(0.75, 0.95, r));
  return 1.0 - smoothstep(0.4, 0.95, r);
}

void main() {
  int kind = int(vConduit + 0.5);
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float shape = mark(kind, p) * vFade;
  if (shape < 0.004) discard;
  float halo = 0.6 + 0.4 * (1.0 - length(p));
  vec3 colour = mix(uColours[kind], vec3(1.0), 0.12);
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
  gl_FragColor = vec4(gl_FragColor.rgb * shape * halo, shape * (1.0 - uAdditive));
}

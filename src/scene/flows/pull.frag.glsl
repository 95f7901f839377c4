// A small arrowhead pointing down: the direction reads in a still picture too.
uniform vec3 uColour;
varying float vFade;

void main() {
  vec2 p = gl_PointCoord * 2.0 - 1.0;
  float head = abs(p.x) * 0.95 + p.y * 0.62;
  float shape = (1.0 - smoothstep(0.38, 0.5, head)) * smoothstep(-0.62, -0.5, p.y - 0.45 * (1.0 - abs(p.x)) + 0.3);
  shape *= vFade;
  if (shape < 0.02) discard;
  gl_FragColor = vec4(uColour, shape * 0.92);
  #include <colorspace_fragment>
}

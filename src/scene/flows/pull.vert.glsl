// A pulse of pull: it slides over a terrace and down a wall, one hop per conduit, the same count on each.
//   position = angle 0..1, phase 0..1, order; place = conduit (0 arrives at energy)
attribute float place;
uniform float uPhase;
uniform float uCycles;
uniform float uShown[4];
uniform float uPixels;
uniform float uSlice;
varying float vFade;

void main() {
  int onto = int(place + 0.5);
  float on = clamp(uShown[onto] - position.z, 0.0, 1.0);
  float share = fract(position.y + uPhase * uCycles);
  int above = onto + 1;
  float inner = onto == 3 ? uRadii[4] * 0.55 : 0.5 * (uRadii[above] + uRadii[min(above + 1, 4)]);
  float outer = uRadii[above] + 0.06;
  float landing = 0.5 * (uRadii[onto] + uRadii[above]);
  float topY = uFoot[above] + uHeight[above] + 0.05;
  float lowY = uFoot[onto] + uHeight[onto] + 0.05;
  float flat1 = outer - inner;
  float wall = topY - lowY;
  float flat2 = landing - outer;
  float gone = share * (flat1 + wall + flat2);
  float radius = inner + min(gone, flat1) + max(0.0, gone - flat1 - wall);
  float y = topY - clamp(gone - flat1, 0.0, wall);
  float angle = mix(uSlice + 0.08, 6.2831853 - uSlice - 0.08, position.x);
  vFade = on * smoothstep(0.0, 0.06, share) * (1.0 - smoothstep(0.94, 1.0, share));
  vec4 eye = viewMatrix * vec4(radius * sin(angle), y, radius * cos(angle), 1.0);
  gl_Position = projectionMatrix * eye;
  if (vFade <= 0.001) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  gl_PointSize = clamp(uPixels / -eye.z, 3.0, 40.0);
}

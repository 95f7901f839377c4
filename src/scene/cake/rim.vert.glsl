// The hollow wall of what is wanted: from a tier's top up to the wanted height.
//   position = tier, share of the wall's height, angle from the viewer
uniform float uRim[5];
varying float vShare;
varying float vTall;
varying float vArc;
varying float vTier;

void main() {
  int tier = int(position.x + 0.5);
  float from = uFoot[tier] + uHeight[tier];
  vTall = uRim[tier] - uHeight[tier];
  vShare = position.y;
  float radius = uRadii[tier] - 0.02;
  vArc = position.z * radius;
  vTier = position.x;
  float y = from + position.y * vTall;
  gl_Position =
    projectionMatrix * viewMatrix * vec4(radius * sin(position.z), y, radius * cos(position.z), 1.0);
}

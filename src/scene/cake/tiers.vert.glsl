// A vertex stands on its tier's foot or hangs from its top, so a lip keeps its shape at any height.
//   position = radius, offset from the anchor, angle from the viewer
//   normal   = outward, upward, along the circle
//   place    = tier, anchor (0 foot, 1 top), part (0 icing, 1 cut, 2 board)
attribute vec3 place;
uniform float uLip;
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vPoint;
varying vec2 vRadiusAngle;
varying float vRise;

void main() {
  int tier = int(place.x + 0.5);
  float height = uHeight[tier];
  float lip = mix(1.0, min(1.0, height / (2.2 * uLip)), place.y);
  float y = uFoot[tier] + place.y * height + position.y * lip;
  float s = sin(position.z);
  float c = cos(position.z);
  vPlace = place;
  vRise = y - uFoot[tier];
  vRadiusAngle = vec2(position.x, position.z);
  vNormal = normal.x * vec3(s, 0.0, c) + vec3(0.0, normal.y, 0.0) + normal.z * vec3(c, 0.0, -s);
  vPoint = vec3(position.x * s, y, position.x * c);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
}

// A vertex stands on its tier's foot or hangs from its top, so a lip keeps its shape at any height.
//   position = radius, offset from the anchor, share of the way around the sector
//   normal   = outward, upward, along the circle
//   place    = tier, anchor (0 foot, 1 top), part (0 icing, 1 cut, 2 board, 3 plate of the slice)
attribute vec3 place;
uniform float uLip;
// How far the slice has slid out; 0 for the cake itself.
uniform float uServed;
// Metres forward and aside, radians of turn, metres of the slice's middle from the axis.
uniform vec4 uServing;
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vPoint;
varying vec3 vWay;
varying float vRise;

const float TURN = 6.2831853;
/// Share of the way after which the slice leaves its straight path.
const float CLEAR = 0.3;

/// Turns a direction around the upright axis.
vec3 turned(vec3 v, float angle) {
  float s = sin(angle);
  float c = cos(angle);
  return vec3(c * v.x + s * v.z, v.y, c * v.z - s * v.x);
}

void main() {
  int tier = int(place.x + 0.5);
  float height = uHeight[tier];
  float lip = mix(1.0, min(1.0, height / (2.2 * uLip)), place.y);
  float y = uFoot[tier] + place.y * height + position.y * lip;
  bool plate = place.z > 2.5;
  float angle = plate ? position.z * TURN : angleAt(position.z);
  float s = sin(angle);
  float c = cos(angle);
  vec3 middle = vec3(0.0, 0.0, uServing.w);
  vec3 point = vec3(position.x * s, y, position.x * c) + (plate ? middle : vec3(0.0));
  vec3 along = normal.x * vec3(s, 0.0, c) + vec3(0.0, normal.y, 0.0) + normal.z * vec3(c, 0.0, -s);
  float free = smoothstep(CLEAR, 1.0, uServed);
  float turn = uServing.z * free;
  vPlace = place;
  vRise = y - uFoot[tier];
  // Radius, angle, and how much of the cut there is: closed faces are not drawn.
  vWay = vec3(length(point.xz), plate ? atan(point.x, point.z) : angle, TURN - uSector.y);
  vNormal = turned(along, turn);
  vPoint = turned(point - middle, turn) + middle + vec3(-uServing.y * free, 0.0, uServing.x * uServed);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPoint, 1.0);
}

// Thin walls of what is not there: wanted, missing since 2024, under construction.
//   position = tier, share of the wall's height (of a lid: of its width), share of the way around
//   place    = kind, metres inside the tier's edge
attribute vec2 place;
uniform float uWanted[5];
uniform float uScaffold[5];
uniform float uNotched[5];
uniform float uSigns[5];
uniform float uBase;
uniform float uCore;
varying float vTier;
varying float vKind;
// Metres: along the wall (in bays), above its foot, its height.
varying vec3 vWall;
varying float vShown;

const float LID = 2.0;
const float BAY = 0.46;

void main() {
  int tier = int(position.x + 0.5);
  float kind = place.x;
  float height = uHeight[tier];
  float tall = max(0.0, uWanted[tier] - height);
  vShown = 1.0;
  if (kind > LID + 0.5) {
    tall = max(0.0, uScaffold[tier] - height);
    vShown = uSigns[tier];
  } else if (kind > 0.5) {
    tall = max(0.0, uBase - height) * uNotched[tier];
  }
  bool lid = abs(kind - LID) < 0.5;
  float inner = tier < 4 ? uRadii[tier + 1] : uCore;
  float radius = lid ? mix(uRadii[tier], inner, position.y) : uRadii[tier] - place.y;
  float share = lid ? 1.0 : position.y;
  float angle = angleAt(position.z);
  float bays = floor(6.2831853 * uRadii[tier] / BAY + 0.5);
  vTier = position.x;
  vKind = kind;
  vWall = vec3(angle / 6.2831853 * bays, lid ? radius : share * tall, tall);
  float y = uFoot[tier] + height + share * tall;
  gl_Position = projectionMatrix * viewMatrix * vec4(radius * sin(angle), y, radius * cos(angle), 1.0);
  if (tall < 0.004 || vShown < 0.01) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
}

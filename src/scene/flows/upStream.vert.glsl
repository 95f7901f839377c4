// A mark of the rising stream: its place is a function of its seed and the wrapped phase.
//   position = in the conduit's unit disc x and z, along its travel y; three seeds for what waits
//   place    = conduit, order within it 0..1, what it is (0 body, 1 waiting, 2 kind, 3 arrowhead)
attribute vec3 place;
uniform float uPhase;
/// Per conduit: where it begins, how far it rises, its radius, metres; share of its marks.
uniform vec4 uWays[5];
uniform float uPile[5];
uniform vec3 uColours[5];
uniform float uPixels;
uniform float uBody;
uniform vec3 uLift;
uniform float uSparkle;
flat varying vec3 vColour;
flat varying vec3 vMark;

const vec4 NOWHERE = vec4(0.0, 0.0, 2.0, 1.0);
const float FULL = 6.2831853;
/// Metres over which a conduit begins and ends, and share of the fountain's way over which it goes.
const float BEGIN = 0.1;
const float END = 0.16;
const float FALL = 0.55;

/// A waiting mark turns slowly in the open slice, on one of three rings under the entry of its tier.
vec3 waitingAt(int tier) {
  float turn = FULL * (position.x + uPhase * SWIRL_CYCLES);
  float y = uFoot[tier] - BOARD - WAITING_DEEP * position.z;
  return vec3(position.y * sin(turn), max(PLATE + WAITING_DEEP, y), WAITING_FRONT + position.y * cos(turn));
}

/// Where value opens over the top, at a share of the fountain's way.
vec3 fountainAt(vec3 p, float way) {
  float high = 1.0 - 0.3 * abs(fract(17.0 * position.x) - 0.5);
  float wide = 1.0 + FOUNTAIN_REACH * way;
  return vec3(p.x * wide, p.y + 4.0 * FOUNTAIN * high * way * (1.0 - way), p.z * wide);
}

void main() {
  gl_Position = NOWHERE;
  gl_PointSize = 1.0;
  int conduit = int(place.x);
  bool isBody = place.z < 0.5;
  float metres = isBody ? uBody : place.z < 1.5 ? WAITING_SIZE : place.z < 2.5 ? KIND_SIZE : ARROW_SIZE;
  float fade;
  vec3 p;
  if (place.z == 1.0) {
    fade = clamp((uPile[conduit] - place.y) * WAITING_COUNT, 0.0, 1.0);
    if (fade == 0.0) return;
    p = waitingAt(conduit);
    conduit = max(conduit - 1, 0);
  } else {
    vec4 way = uWays[conduit];
    float gone = fract(position.y + uPhase * UP_CYCLES) * TRAVEL;
    bool opens = conduit == 4 && place.z < 2.5;
    float left = way.y - gone + (opens ? FOUNTAIN_WAY : 0.0);
    fade = clamp((way.w - place.y) * FADE_COUNT, 0.0, 1.0);
    if (left <= 0.0 || fade == 0.0) return;
    fade *= min(1.0, gone / BEGIN) * min(1.0, left / (opens ? FALL * FOUNTAIN_WAY : END));
    p = vec3(position.x * way.z, way.x + min(gone, way.y), position.z * way.z);
    if (opens && gone > way.y) p = fountainAt(p, (gone - way.y) / FOUNTAIN_WAY);
  }
  gl_Position = projectionMatrix * (viewMatrix * vec4(p, 1.0));
  float size = metres * uPixels * projectionMatrix[1][1] / gl_Position.w;
  gl_PointSize = max(size, LEAST_PX);
  float faint = min(1.0, size / LEAST_PX);
  // What is bright by itself is lifted less: nothing burns out.
  float room = 1.0 - 0.8 * dot(uColours[conduit], vec3(0.2126, 0.7152, 0.0722));
  vColour = mix(uColours[conduit], uLift, isBody ? uSparkle * room * step(0.5, fract(911.0 * position.y)) : 0.0);
  vMark = vec3(place.z, float(conduit), fade * faint * faint);
}

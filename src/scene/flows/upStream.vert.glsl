// A particle of the rising stream: its place is a function of its seed and the wrapped phase.
//   position = three seeds 0..1
//   place    = conduit, order within the conduit 0..1
attribute vec2 place;
uniform float uPhase;
uniform float uCycles;
uniform float uTravel;
uniform float uShown[5];
uniform float uRadius[5];
uniform float uFountain;
uniform float uCount;
uniform float uPixels;
uniform float uDim;
varying float vConduit;
varying float vFade;

/// Middle of a tier above the table, metres.
float middleOf(int tier) {
  return uFoot[tier] + 0.5 * uHeight[tier];
}

void main() {
  int conduit = int(place.x + 0.5);
  bool outward = conduit == 4;
  float from = middleOf(conduit);
  float top = uFoot[4] + uHeight[4];
  float to = outward ? top + uFountain : middleOf(min(conduit + 1, 4));
  float reach = to - from + (outward ? 1.3 : 0.0);
  float gone = fract(position.x + uPhase * uCycles) * uTravel;
  float inside = smoothstep(0.0, 0.12, gone) * (1.0 - smoothstep(reach - 0.15, reach, gone));
  float on = clamp((uShown[conduit] - place.y) * uCount, 0.0, 1.0);
  float angle = 6.2831853 * position.y;
  float radius = sqrt(position.z) * uRadius[conduit];
  float y = from + gone;
  if (outward) {
    float spread = max(0.0, gone - (to - from) + 0.55);
    y = from + gone - 0.55 * spread * spread;
    radius += 0.62 * spread * (0.5 + position.z);
  }
  vec3 p = vec3(radius * sin(angle), y, radius * cos(angle));
  vConduit = place.x;
  vFade = inside * on * (outward ? 1.0 - smoothstep(reach - 0.9, reach, gone) : 1.0);
  vFade *= uDim;
  vec4 eye = viewMatrix * vec4(p, 1.0);
  gl_Position = projectionMatrix * eye;
  if (vFade <= 0.001) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  gl_PointSize = clamp(uPixels * (0.75 + 0.5 * position.z) / -eye.z, 1.5, 24.0);
}

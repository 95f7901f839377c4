// The table: a pool of the key's light, contact and shadow, the cake faintly mirrored, fading into
// the backdrop like the sweep of a studio.
uniform vec3 uGround;
uniform vec3 uShade;
uniform vec3 uPool;
uniform float uCast;
uniform float uPlateRadius;
// Slice served: metres forward and aside, radius of its plate, metres of its middle from the axis.
uniform vec4 uServed;
varying vec3 vPoint;
varying vec3 vNormal;

/// Metres: where the table begins to fade and where it is gone; half width of the pool of light.
const float FADE_FROM = 5.0;
const float FADE_TO = 22.0;
const float POOL = 5.4;
/// Where the shadow of the cake has faded, and how soft the contact of the plate is.
const float SHADOW_TO = 13.0;
const float CONTACT = 1.1;
/// Share of the way after which the slice is clear of the plate; metres its shadow is thrown, its size.
const float SLICE_CLEAR = 0.3;
const float SLICE_THROW = 2.6;
const float SLICE_SHADOW = 2.4;

/// Darkness under a round plate, by the metres beside it.
float contactOf(float beside) {
  return 0.62 * exp(-max(0.0, beside) / 0.22) + 0.38 * exp(-max(0.0, beside) / CONTACT);
}

/// The same of the slice on its way out, with the shadow it throws.
float sliceContact(vec2 p) {
  float free = smoothstep(SLICE_CLEAR, 1.0, uSliceOut);
  vec2 apart = p - vec2(-uServed.y * free, uServed.w + uServed.x * uSliceOut);
  vec2 thrown = (apart + SLICE_THROW * KEY_DIRECTION.xz) / SLICE_SHADOW;
  return free * max(0.45 * exp(-dot(thrown, thrown)), contactOf(length(apart) - uServed.z));
}

void main() {
  float radius = length(vPoint.xz);
  float contact = max(contactOf(radius - uPlateRadius), sliceContact(vPoint.xz));
  float light = 1.0;
#if DETAIL
  float far = 1.0 - smoothstep(uPlateRadius, SHADOW_TO, radius);
  if (far > 0.0) light = mix(1.0, keyShadow(vPoint, -1.0), uCast * far);
#else
  light = 1.0 - 0.4 * exp(-0.5 * length(vPoint.xz + 5.0 * KEY_DIRECTION.xz));
#endif
  light *= 1.0 - 0.8 * contact;
  vec2 apart = (vPoint.xz - vec2(0.6, 0.8)) / POOL;
  vec3 colour = (uGround + uPool * exp(-dot(apart, apart))) * mix(uShade, vec3(1.0), light);
#if DETAIL
  if (radius < SHADOW_TO) {
    vec3 toPoint = normalize(vPoint - cameraPosition);
    vec4 seen = mirroredCake(vPoint, vec3(toPoint.x, -toPoint.y, toPoint.z));
    colour = mix(colour, seen.rgb, 0.3 * uMirror * seen.a * pow(1.0 + toPoint.y, 2.0));
  }
#endif
  float gone = smoothstep(FADE_FROM, FADE_TO, radius);
  colour = mix(colour, backdrop(normalize(vPoint - cameraPosition)), gone);
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
  gl_FragColor.rgb += grainOf(gl_FragCoord.xy);
}

// The table: contact and shadow of the plate, a faint grid, fading into the horizon.
uniform vec3 uGround;
uniform vec3 uPlate;
uniform float uPlateRadius;
varying vec3 vPoint;
varying vec3 vNormal;

/// Metres: where the table begins to fade and where it is gone; the grid ends before.
const float FADE_FROM = 6.0;
const float FADE_TO = 26.0;
const float GRID_TO = 14.0;
const float SHADOW_TO = 9.0;

float gridLine(float x) {
  float pixel = fwidth(x);
  float near = abs(fract(x + 0.5) - 0.5);
  return (1.0 - smoothstep(pixel * 0.6, pixel * 1.6, near)) * (1.0 - smoothstep(0.12, 0.4, pixel));
}

void main() {
  float radius = length(vPoint.xz);
  float contact = 0.35 + 0.65 * smoothstep(0.0, 1.6, radius - uPlateRadius);
  float shadow = contact;
  vec3 albedo = uGround;
#if DETAIL
  shadow = mix(1.0, keyShadow(vPoint, -1.0), 0.6 * (1.0 - smoothstep(uPlateRadius, SHADOW_TO, radius)));
  float grid = max(gridLine(vPoint.x * 0.5), gridLine(vPoint.z * 0.5));
  albedo = mix(albedo, uPlate, 0.12 * grid * (1.0 - smoothstep(FADE_FROM, GRID_TO, radius)));
#endif
  vec3 lit = albedo * (uFill * contact + uKey * KEY_DIRECTION.y * shadow);
  gl_FragColor = vec4(lit, 1.0 - smoothstep(FADE_FROM, FADE_TO, radius));
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}

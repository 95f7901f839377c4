// The table: a plate, the cake's shadow, a faint grid, fading into the horizon.
uniform vec3 uGround;
uniform vec3 uPlate;
uniform float uPlateRadius;
varying vec3 vPoint;
varying vec3 vNormal;

float gridLine(float x) {
  float pixel = fwidth(x);
  float near = abs(fract(x + 0.5) - 0.5);
  return (1.0 - smoothstep(pixel * 0.6, pixel * 1.6, near)) * (1.0 - smoothstep(0.12, 0.4, pixel));
}

void main() {
  float radius = length(vPoint.xz);
  vec3 n = normalize(vNormal);
  bool plate = radius < uPlateRadius + 0.02 && vPoint.y > -0.001;
  float shadow = keyShadow(vPoint, -1.0);
  if (radius < uRadii[0]) shadow = max(shadow, 0.35);
  float contact = 0.45 + 0.55 * smoothstep(0.0, 1.1, radius - uRadii[0]);
  float wedge = step(SLICE_COS, normalize(vPoint.xz + vec2(1e-4)).y);
  if (radius < uRadii[0]) contact = mix(0.35, 0.62 + 0.3 * smoothstep(0.3, uRadii[0], radius), wedge);
  vec3 albedo = uGround;
  float gloss = 0.0;
  if (plate) {
    albedo = uPlate;
    gloss = 0.8;
  } else {
    contact = 0.35 + 0.65 * smoothstep(0.0, 1.6, radius - uPlateRadius);
    float grid = max(gridLine(vPoint.x * 0.5), gridLine(vPoint.z * 0.5));
    albedo = mix(albedo, uPlate, 0.12 * grid * (1.0 - smoothstep(6.0, 20.0, radius)));
  }
  vec3 lit = shade(albedo, n, vPoint, shadow, contact, gloss);
  float far = plate ? 0.0 : smoothstep(6.0, 26.0, radius);
  gl_FragColor = vec4(lit, 1.0 - far);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}

// The plate with the shadow of the cake, lighter where the slice is cut out.
uniform vec3 uPlate;
varying vec3 vPoint;
varying vec3 vNormal;

void main() {
  float radius = length(vPoint.xz);
  float inside = step(radius, uRadii[0]);
  float wedge = step(SLICE_COS, normalize(vPoint.xz + vec2(1e-4)).y);
  float under = mix(0.35, 0.62 + 0.3 * smoothstep(0.3, uRadii[0], radius), wedge);
  float beside = 0.45 + 0.55 * smoothstep(0.0, 1.1, radius - uRadii[0]);
  float shadow = max(keyShadow(vPoint, -1.0), 0.35 * inside);
  vec3 lit = shade(uPlate, normalize(vNormal), vPoint, shadow, mix(beside, under, inside), 0.8);
  gl_FragColor = vec4(lit, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}

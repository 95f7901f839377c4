// The plate: glazed, with a fine trim, the soft contact of the cake, and the cake mirrored in it.
uniform vec3 uPlate;
uniform vec3 uTrim;
uniform float uPlateRadius;
varying vec3 vPoint;
varying vec3 vNormal;

/// Metres: where the trim lies within the edge, half its width; how far the contact shadow reaches.
const float TRIM_IN = 0.16;
const float TRIM_HALF = 0.018;
const float CONTACT = 0.5;

/// Metres from the cake's outline, 0 beneath it: its round wall, or the faces of the cut and their ends.
float besideCake(float radius, bool inCut) {
  if (!inCut) return max(0.0, radius - uRadii[0]);
  float turn = uSector.x - abs(atan(vPoint.x, vPoint.z));
  return length(vec2(max(0.0, radius * cos(turn) - uRadii[0]), radius * sin(turn)));
}

void main() {
  vec3 n = normalize(vNormal);
  float radius = length(vPoint.xz);
  bool inCut = vPoint.z > cos(uSector.x) * radius;
  float occlusion = 1.0 - 0.62 * exp(-besideCake(radius, inCut) / CONTACT);
  if (inCut) occlusion *= 0.4 + 0.6 * smoothstep(0.2, 3.6, radius);
  float shadow = inCut ? cutShadow(vPoint) : keyShadow(vPoint, -1.0);
  float fromTrim = abs(uPlateRadius - TRIM_IN - radius);
  float pixel = fwidth(radius);
  float trim = (1.0 - smoothstep(TRIM_HALF, TRIM_HALF + pixel, fromTrim)) * step(0.2, n.y);
  vec3 colour = shade(mix(uPlate, uTrim, 0.8 * trim), n, vPoint, shadow, occlusion, 1.0);
#if DETAIL
  if (n.y > 0.5) {
    vec3 ray = reflect(normalize(vPoint - cameraPosition), n);
    vec4 seen = mirroredCake(vPoint, ray);
    colour = mix(colour, seen.rgb, uMirror * seen.a * (0.35 + 0.65 * pow(1.0 - max(0.0, ray.y), 2.0)));
  }
#endif
  gl_FragColor = vec4(colour, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}

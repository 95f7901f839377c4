// Icing, crumb of the cut with one cream line per doubling, boards, and the mark of the binding layer.
uniform vec3 uColours[5];
uniform vec3 uCream;
uniform float uBase;
uniform float uStep;
uniform float uCore;
uniform float uBinding;
uniform float uSelected;
uniform float uPulse;
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vPoint;
varying vec2 vRadiusAngle;
varying float vRise;

#if DETAIL
/// Value noise 0..1: the unevenness of icing and crumb.
float grain(vec3 p) {
  vec3 cell = floor(p);
  vec3 f = fract(p);
  f = f * f * (3.0 - 2.0 * f);
  vec2 near = cell.xy + cell.z * vec2(37.0, 17.0);
  vec4 corner = vec4(0.0, 1.0, 37.0, 38.0);
  vec4 low = fract(sin((near.x + near.y * 57.0) + corner + vec4(0.0, 0.0, 17.0 * 57.0, 17.0 * 57.0)) * 43758.5453);
  vec4 high = fract(sin((near.x + near.y * 57.0) + 57.0 + corner + vec4(0.0, 0.0, 17.0 * 57.0, 17.0 * 57.0)) * 43758.5453);
  vec4 mid = mix(low, high, f.y);
  return mix(mix(mid.x, mid.y, f.x), mix(mid.z, mid.w, f.x), f.z);
}
#else
float grain(vec3 p) {
  return 0.5;
}
#endif

/// Covers a line of given half width, antialiased over one pixel.
float line(float distance, float halfWidth) {
  float edge = max(fwidth(distance), 1e-5);
  return 1.0 - smoothstep(halfWidth - edge, halfWidth + edge, abs(distance));
}

/// One cream line per doubling above the base, 0 below it and on the top edge.
float doublingLines(float rise, float height) {
  float steps = (rise - uBase) / uStep;
  float nearest = floor(steps + 0.5);
  float inside = step(-0.01, nearest) * step(nearest * uStep + uBase, height - 0.03);
  return line((steps - nearest) * uStep, 0.016) * inside;
}

void main() {
  int tier = int(vPlace.x + 0.5);
  float height = uHeight[tier];
  vec3 colour = uColours[tier];
  vec3 n = normalize(vNormal);
  float radius = vRadiusAngle.x;
  bool binding = abs(vPlace.x - uBinding) < 0.5;
  bool selected = abs(vPlace.x - uSelected) < 0.5;
  float above = tier < 4 ? uRadii[tier + 1] : uCore;
  float occlusion = 1.0;
  float shadow = 1.0;
  float gloss = 0.0;
  vec3 albedo = colour;
  vec3 glow = vec3(0.0);
  if (vPlace.z < 0.5) {
    gloss = 1.0;
    float terrace = smoothstep(0.5, 0.9, n.y);
    occlusion = mix(0.55 + 0.45 * smoothstep(0.0, 0.45, vRise), 0.45 + 0.55 * smoothstep(0.0, 0.6, radius - above), terrace);
    occlusion *= radius < uCore + 0.01 ? 0.35 : 1.0;
    shadow = keyShadow(vPoint, vPlace.x);
    albedo *= 0.97 + 0.06 * grain(vPoint * 9.0);
  } else if (vPlace.z < 1.5) {
    float inner = smoothstep(uCore, uRadii[tier], radius);
    float crumb = grain(vPoint * 26.0) * 0.6 + grain(vPoint * 61.0) * 0.4;
    vec3 sponge = mix(colour, uCream, 0.30) * (0.74 + 0.36 * crumb);
    float coat = max(1.0 - smoothstep(0.03, 0.05, uRadii[tier] - radius), 1.0 - smoothstep(0.03, 0.05, height - vRise));
    albedo = mix(sponge, colour, coat);
    albedo = mix(albedo, uCream, 0.92 * doublingLines(vRise, height) * (1.0 - coat));
    occlusion = (0.42 + 0.58 * inner) * (0.75 + 0.25 * smoothstep(0.0, 0.3, vRise));
    shadow = 0.25 + 0.6 * inner;
  } else {
    albedo = uCream;
    occlusion = 0.7;
    shadow = keyShadow(vPoint, vPlace.x);
  }
  if (binding && vPlace.z < 1.5) {
    float rim = smoothstep(0.13, 0.0, height - vRise) * smoothstep(uRadii[tier] - 0.22, uRadii[tier] - 0.06, radius);
    float stripe = vPlace.z < 0.5 ? vRadiusAngle.y * radius + vRise : radius + vRise;
    float hatch = smoothstep(0.42, 0.46, abs(fract(stripe * 3.2) - 0.5)) * step(n.y, 0.5);
    albedo *= 1.0 - 0.42 * hatch;
    glow = mix(colour, vec3(1.0), 0.35) * rim * (0.45 + 0.75 * uPulse);
  }
  if (uSelected > -0.5 && !selected) occlusion *= 0.4;
  if (uSelected > -0.5 && !selected) shadow *= 0.45;
  if (selected && vPlace.z < 1.5) glow += colour * 0.1 + uCream * 0.8 * line(vRise - 0.04, 0.024);
  vec3 lit = shade(albedo, n, vPoint, shadow, occlusion, gloss);
  gl_FragColor = vec4(lit + glow, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}

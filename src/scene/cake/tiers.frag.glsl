// Icing, crumb with its cream lines and pattern, boards, the break, and the mark of the binding layer.
uniform vec3 uColours[5];
uniform vec3 uCream;
uniform vec3 uInk;
uniform vec3 uPlate;
uniform vec2 uCoat;
uniform vec2 uMotif;
uniform vec2 uLines;
uniform float uBroken[5];
uniform float uCore;
uniform float uBoard;
uniform float uBinding;
uniform float uSelected;
uniform float uPulse;
uniform float uServed;
varying vec3 vPlace;
varying vec3 vNormal;
varying vec3 vPoint;
varying vec3 vWay;
varying float vRise;

const int ICING = 0;
const int CUT = 1;
const int BOARD = 2;
const int EVERY = 5;
/// Metres from a cream line down to its seam.
const float SEAM = 0.024;
/// Share of its colour that the wall of the core keeps: the stream stands out before it.
const float CORE_WALL = 0.3;
/// Metres from the core over which its dark gives way to the icing.
const float CORE_LIP = 0.14;
/// Metres: the break beneath the top, its zigzag's reach and length; the hatch of the binding layer.
const vec3 BREAK = vec3(0.24, 0.055, 0.26);
const vec3 HATCH = vec3(0.1, 0.3, 0.3);

/// Cream lines across the cut, every fifth one thicker so that they can be counted.
float creamLines(float rise, float height, float halfWidth, float blur) {
  float order = floor((rise - uLines.x) / uLines.y + 0.5);
  float at = uLines.x + order * uLines.y;
  if (order < -0.5 || at > height - uCoat.x) return 0.0;
  bool fifth = mod(order + 1.5, float(EVERY)) < 1.0;
  return stroke(rise - at, fifth ? 1.7 * halfWidth : halfWidth, blur);
}

/// A gap between two zigzags beneath the top: x the gap, y its cream edges.
vec2 breakMark(float along, float below, float blur) {
  float zig = BREAK.y * (4.0 * abs(fract(along / BREAK.z) - 0.5) - 1.0);
  float d = below - BREAK.x + zig;
  return vec2(stroke(d, 0.05, blur), stroke(abs(d) - 0.065, 0.018, blur));
}

/// How free a terrace is of the wall above it, 0..1, and open again where the layers are spread.
float openness(int tier, float radius) {
  int over = min(tier + 1, 4);
  float wall = tier < 4 ? uRadii[over] + 0.04 : uCore;
  float gap = tier < 4 ? uFoot[over] - uBoard - uFoot[tier] - uHeight[tier] : 0.0;
  return mix(smoothstep(-0.1, 0.6, radius - wall), 1.0, smoothstep(0.0, 1.2, gap));
}

void main() {
  int tier = int(vPlace.x + 0.5);
  int part = int(vPlace.z + 0.5);
  float height = uHeight[tier];
  float below = height - vRise;
  float radius = vWay.x;
  vec3 colour = uColours[tier];
  vec3 n = normalize(vNormal);
  vec2 place = vec2(part == CUT ? radius : vWay.y * uRadii[tier], vRise);
  vec2 pixels = fwidth(place);
  float pixel = max(pixels.x, pixels.y);
  if (part == CUT && vWay.z < 1e-3) discard;
  bool binding = abs(vPlace.x - uBinding) < 0.5;
  bool selected = abs(vPlace.x - uSelected) < 0.5;
  float occlusion = 1.0;
  float shadow = uServed > 0.0 ? 1.0 : keyShadow(vPoint, vPlace.x);
  float gloss = 0.0;
  vec3 albedo = colour;
  vec3 glow = vec3(0.0);
  float hatch = 0.0;
  if (part == ICING) {
    gloss = 1.0;
    bool outer = radius > uCore + 0.2;
    float upright = outer ? 1.0 - smoothstep(0.02, 0.25, n.y) : 0.0;
    float size = uMotif.x;
    hatch = upright * smoothstep(HATCH.x - pixel, HATCH.x, below) * (1.0 - smoothstep(HATCH.y, HATCH.y + pixel, below));
    vec2 p = vec2(motifsAround(vWay.y, uRadii[tier], size), vRise / size + 0.5);
    float blur = max(0.07, pixel / size);
    float shown = upright * smoothstep(0.02, 0.07, vRise) * (1.0 - smoothstep(0.25, 0.6, pixel / size));
    shown *= binding ? 1.0 - hatch : 1.0;
    float raised = motif(tier, p, blur);
    albedo *= 1.0 - 0.13 * raised * shown + 0.03 * (grain(vPoint.xz * 7.0 + vPoint.y * 5.0) - 0.5);
#if DETAIL
    float nudge = 0.06;
    vec2 slope = vec2(motif(tier, p + vec2(nudge, 0.0), blur), motif(tier, p + vec2(0.0, nudge), blur)) - raised;
    vec3 aside = normalize(vec3(n.z, 0.0, -n.x) + 1e-5);
    n = normalize(n + 0.5 * shown * (slope.x * aside + vec3(0.0, slope.y, 0.0)));
#endif
    float foot = 0.5 + 0.5 * smoothstep(0.0, 0.4, vRise);
    occlusion = mix(foot, 0.4 + 0.6 * openness(tier, radius), smoothstep(0.5, 0.9, vNormal.y));
    float beyondCore = smoothstep(uCore, uCore + CORE_LIP, radius);
    occlusion *= mix(0.35, 1.0, beyondCore);
    albedo *= mix(CORE_WALL, 1.0, beyondCore);
  } else if (part == CUT) {
    float inner = smoothstep(uCore, uRadii[tier], radius);
    float under = min(uRadii[tier] - radius, below);
    float coat = 1.0 - smoothstep(uCoat.x - pixel, uCoat.x, under);
    float moist = 1.0 - smoothstep(uCoat.x, uCoat.x + 0.1, under);
    vec3 sponge = mix(colour, uCream, 0.18 + 0.1 * inner) * crumb(place, pixel);
    sponge = mix(sponge, colour * 0.62, 0.55 * moist);
    float size = uMotif.y;
    float inlay = motif(tier, vec2(radius, vRise) / size, max(0.05, pixel / size));
    inlay *= 1.0 - smoothstep(0.3, 0.8, pixel / size);
    sponge = mix(sponge, colour * 0.62, 0.45 * inlay);
    float line = creamLines(vRise + 0.006 * (grain(place * 16.0) - 0.5), height, uCoat.y, max(0.004, pixels.y));
    // A thin dark seam under each line parts it from a pale sponge.
    float seam = creamLines(vRise + SEAM, height, uCoat.y, max(0.004, pixels.y)) * (1.0 - line);
    sponge *= 1.0 - 0.45 * seam;
    albedo = mix(mix(sponge, uCream * 1.04, line), colour, coat);
    gloss = 0.7 * coat + 0.25 * line;
    occlusion = (0.45 + 0.55 * inner) * (0.72 + 0.28 * smoothstep(0.0, 0.3, vRise));
    shadow = uServed > 0.0 ? 1.0 : cutShadow(vPoint);
    hatch = smoothstep(uCoat.x, uCoat.x + pixel, below) * (1.0 - smoothstep(HATCH.y, HATCH.y + pixel, below)) * (1.0 - line);
  } else if (part == BOARD) {
    albedo = mix(uCream, uInk, 0.85 * smoothstep(-0.02 - pixels.y, -0.02, vRise) * step(abs(vNormal.y), 0.5));
    occlusion = vNormal.y < -0.5 ? 0.3 : 0.7;
  } else {
    albedo = uPlate;
    gloss = 0.8;
    float beside = max(radius - uRadii[0], (abs(vWay.y) + uSector.x) * radius);
    occlusion = 0.4 + 0.6 * smoothstep(-0.1, 0.7, beside);
  }
  if (uBroken[tier] > 0.5 && part < BOARD && radius > uCore + 0.1) {
    vec2 mark = breakMark(place.x, below, pixel) * step(n.y, 0.5);
    albedo = mix(mix(albedo, uInk * 0.1, mark.x), uCream, mark.y);
    gloss *= 1.0 - mark.x;
  }
  if (binding && part < BOARD) {
    float rim = smoothstep(0.13, 0.0, below) * smoothstep(uRadii[tier] - 0.24, uRadii[tier] - 0.06, radius);
    float stripe = abs(fract((place.x + place.y) / 0.17) - 0.5);
    albedo *= 1.0 - 0.6 * hatch * (1.0 - smoothstep(0.2 - pixel / 0.17, 0.2 + pixel / 0.17, stripe));
    glow = mix(colour, vec3(1.0), 0.35) * rim * (0.7 + 0.6 * uPulse);
  }
  if (uSelected > -0.5 && !selected && part <= BOARD) {
    occlusion *= 0.4;
    shadow *= 0.45;
  }
  if (selected && part < BOARD) glow += colour * 0.1 + uCream * 0.8 * stroke(vRise - 0.04, 0.024, pixels.y);
  vec3 lit = shade(albedo, n, vPoint, shadow, occlusion, gloss);
  gl_FragColor = vec4(lit + glow, 1.0);
  #include <tonemapping_fragment>
  #include <colorspace_fragment>
}

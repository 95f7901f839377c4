// Where the five tiers stand, metres: foot, height and outer radius.
uniform float uFoot[5];
uniform float uHeight[5];
uniform float uRadii[5];
// Share of its particles that each conduit of the stream shows.
uniform float uFlow[5];
// How far the slice has slid out, 0..1.
uniform float uSliceOut;
// Where the cake begins, radians from the viewer, and how far it reaches around.
uniform vec2 uSector;

/// Angle at a share 0..1 of the way around the cake, from one face of the cut to the other.
float angleAt(float share) {
  return uSector.x + share * uSector.y;
}

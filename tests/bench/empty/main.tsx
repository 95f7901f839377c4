// The baseline of the benchmark: fiber's loop drawing one mesh, and nothing of ours.
import { Canvas } from '@react-three/fiber'
import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <Canvas frameloop="always">
      <mesh>
        <boxGeometry />
        <meshBasicMaterial />
      </mesh>
    </Canvas>,
  )

// Before every unit test: what packs scenarios into links is there, as on a page that has arrived.
import { loadPacking } from '../src/state/share'

await loadPacking()

// The self-hosted fonts, for pages that show nothing else of this one.
import './fonts.css'

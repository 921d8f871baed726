import { Link } from '@tanstack/react-router'
import { app, footPlaces } from '../words/app.ts'

export const Footer = () => (
  <footer className="foot">
    <div className="wide">
      <ul>
        <li>
          <Link to="/methods">{footPlaces.methods}</Link>
        </li>
        <li>
          <Link to="/indicators">{footPlaces.definitions}</Link>
        </li>
        <li>
          <Link to="/accessibility">{footPlaces.accessibility}</Link>
        </li>
        <li>
          <Link to="/who-may-see-what">{footPlaces.whoSeesWhat}</Link>
        </li>
        <li>
          <Link to="/help">{footPlaces.help}</Link>
        </li>
      </ul>
      <p>{app.publishedBy}</p>
    </div>
  </footer>
)

// What the app is built on, run before it in a task of its own: together they would keep a slow device busy for long.
import 'react-dom/client';
import 'react/jsx-runtime';

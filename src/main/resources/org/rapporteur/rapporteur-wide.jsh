// Wide feedback for JShell: values are seen up to 4,000 characters instead of 80. In a shell that is open:
//   /open rapporteur-wide.jsh
// JShell knows no feedback modes yet when it reads startup files; so this is a file of its own.
/set mode rapporteur normal -command
/set truncation rapporteur 4000
/set feedback rapporteur

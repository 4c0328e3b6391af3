/**
 * From files to transcripts: which bytes are text, and who speaks in it, where and when.
 *
 * <p>Comes in: a file, a folder, or a text with a name. Goes out: a {@link org.rapporteur.statement.Transcript} whose
 * text is exactly what the file holds, with what its front matter, its heading and its name say of the delivery. Start
 * from {@link org.rapporteur.reading.TranscriptReader}; for the record of a meeting with many speakers from
 * {@link org.rapporteur.reading.MeetingRecord}. Web pages, PDF and DOCX are read by optional libraries. What is doubtful becomes a notice of the transcript, what cannot
 * be read becomes an {@link org.rapporteur.fault.InputException}; nothing is repaired in silence, and nothing is guessed
 * from what the speech itself says. This package finds no points; it imports {@code fault}, {@code text} and
 * {@code statement}, below it.
 */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;

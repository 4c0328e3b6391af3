package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Transcript;
import org.rapporteur.text.Layout;
import org.rapporteur.text.Sentences;
import org.rapporteur.text.Span;
import org.rapporteur.text.Words;

/** Cuts a record at its labels, and the chair's turns where the chair speaks for a State. */
final class RecordCutter {

    /** As long as the name of a delegation may be. */
    private static final int LONGEST_NAME = 256;

    private static final int LONGEST_HEADING = 2_000;
    private static final int FIRST_WORDS = 300;
    private static final int LAST_WORDS = 1_500;

    private final Transcript whole;
    private final String text;
    private final Particulars heading;
    private final Map<String, Delegation> bySpeaker = new HashMap<>();
    private final Map<String, Delegation> byName = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private boolean replyCalled;
    private boolean repliesGoOn;

    RecordCutter(Transcript whole) {
        this.whole = whole;
        this.text = whole.text();
        String above = text.substring(0, Math.min(firstLabel(), LONGEST_HEADING));
        Words words = Words.of(above);
        this.heading = new Particulars(
                null, Forums.in(above, words), Meetings.in(above, words), Calendar.in(above, words), "");
    }

    private int firstLabel() {
        for (int start = 0; start < text.length(); start = lineEnd(start) + 1) {
            if (TurnLabel.at(text, start, lineEnd(start)).isPresent()) {
                return start;
            }
        }
        return text.length();
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && "\n\r\f".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    List<Turn> turns() {
        int start = -1;
        Optional<TurnLabel> open = Optional.empty();
        for (int line = 0; line < text.length(); line = lineEnd(line) + 1) {
            Optional<TurnLabel> label = TurnLabel.at(text, line, lineEnd(line)).filter(RecordCutter::names);
            if (label.isPresent()) {
                if (open.isPresent()) {
                    close(open.get(), start, line);
                }
                open = label;
                start = line;
            }
        }
        if (open.isPresent()) {
            close(open.get(), start, text.length());
        }
        return List.copyOf(turns);
    }

    /** Whether a label names somebody: brackets around a full stop, or around a page, do not. */
    private static boolean names(TurnLabel label) {
        String name = label.country().isEmpty() ? label.speaker() : label.country();
        String plain = name.startsWith("the ") ? name.substring(4) : name;
        return isName(plain) && plain.length() <= LONGEST_NAME;
    }

    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private void close(TurnLabel label, int start, int end) {
        if (label.role() == TurnLabel.Role.CHAIR) {
            chair(label, start, end);
        } else {
            Delegation delegation = delegation(label);
            add(kind(label, end), label, delegation, start, label.textStart(), end);
        }
    }

    /** The chair's turn; from where the chair speaks for a State, that State's statement. */
    private void chair(TurnLabel label, int start, int end) {
        String words = text.substring(label.textStart(), end);
        int capacity = RecordWords.find(RecordWords.Kind.CAPACITY, words);
        if (capacity < 0) {
            add(Turn.Kind.CHAIR, label, delegation(label), start, label.textStart(), end);
            listen(words);
            return;
        }
        int from = label.textStart() + sentenceEnd(words, capacity);
        int resume = RecordWords.find(RecordWords.Kind.RESUME, text.substring(from, end));
        int to = resume < 0 ? end : sentenceStart(from, from + resume);
        Delegation delegation = capacityOf(label, words.substring(capacity, from - label.textStart()));
        add(Turn.Kind.CHAIR, label, delegation(label), start, label.textStart(), from);
        add(Turn.Kind.STATEMENT, label, delegation, from, from, to);
        if (to < end) {
            add(Turn.Kind.CHAIR, label, delegation(label), to, to, end);
            listen(text.substring(to, end));
        }
    }

    private static int sentenceEnd(String words, int at) {
        int stop = words.indexOf(". ", at);
        int line = words.indexOf('\n', at);
        int end = stop < 0 ? line : line < 0 ? stop + 1 : Math.min(stop + 1, line);
        return end < 0 ? words.length() : end;
    }

    private int sentenceStart(int from, int at) {
        int start = Math.max(text.lastIndexOf(". ", at) + 2, text.lastIndexOf('\n', at) + 1);
        return Math.max(from, start);
    }

    /** "in my capacity as the representative of Norland." */
    private Delegation capacityOf(TurnLabel label, String words) {
        int of = words.indexOf(" of ");
        String name = of < 0 ? "" : words.substring(of + 4).strip();
        while (!name.isEmpty() && ".,;:".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1);
        }
        boolean named = isName(name) && name.length() <= 80 && !name.startsWith("my ");
        return named ? named(name) : delegation(label);
    }

    /** What the chair announces: replies, or something else. */
    private void listen(String words) {
        replyCalled = false;
        String said = words.substring(Math.max(0, words.length() - LAST_WORDS));
        if (RecordWords.in(RecordWords.Kind.ONWARDS, said)) {
            repliesGoOn = false;
        }
        for (Span sentence : sentences(said)) {
            String each = said.substring(sentence.start(), sentence.end());
            boolean calls = RecordWords.in(RecordWords.Kind.REPLY, each)
                    && RecordWords.in(RecordWords.Kind.CALL, each)
                    && !RecordWords.in(RecordWords.Kind.RULE, each);
            replyCalled |= calls;
            repliesGoOn |= calls && RecordWords.in(RecordWords.Kind.MANY, each);
        }
    }

    private static List<Span> sentences(String words) {
        return Sentences.of(words, Layout.of(words));
    }

    private Turn.Kind kind(TurnLabel label, int end) {
        String first = text.substring(label.textStart(), Math.min(end, label.textStart() + FIRST_WORDS));
        boolean reply = replyCalled
                || repliesGoOn
                || RecordWords.in(RecordWords.Kind.REPLY, label.addition())
                || sentences(first).stream()
                        .limit(2)
                        .map(sentence -> first.substring(sentence.start(), sentence.end()))
                        .anyMatch(sentence -> RecordWords.in(RecordWords.Kind.REPLY, sentence));
        replyCalled = false;
        return reply ? Turn.Kind.RIGHT_OF_REPLY : Turn.Kind.STATEMENT;
    }

    private Delegation delegation(TurnLabel label) {
        String speaker = label.speaker().toLowerCase(Locale.ROOT);
        if (!label.country().isEmpty()) {
            Delegation delegation = named(label.country());
            bySpeaker.put(speaker, delegation);
            return delegation;
        }
        return bySpeaker.getOrDefault(speaker, Delegation.named(label.speaker()));
    }

    /** Looked up once each: to look for an unknown name is dear. */
    private Delegation named(String name) {
        return byName.computeIfAbsent(name, RecordCutter::found);
    }

    private static Delegation found(String name) {
        try {
            return Delegation.find(name);
        } catch (UnknownNameException e) {
            return Delegation.named(name.startsWith("the ") ? name.substring(4) : name);
        }
    }

    private void add(Turn.Kind kind, TurnLabel label, Delegation delegation, int start, int from, int end) {
        int number = turns.size() + 1;
        TurnText words = new TurnText(text, number, from, end);
        if (words.isEmpty()) {
            return;
        }
        Transcript transcript = Transcript.of(delegation, words.text())
                .withSource(whole.source() + "#" + number)
                .withForum(heading.forum())
                .withMeeting(heading.meeting())
                .withSpeaker(label.role() == TurnLabel.Role.PERSON ? label.speaker() : "")
                .as(label.account() ? Transcript.Form.BRIEF : Transcript.Form.STATEMENT)
                .withPlaces(words.places());
        Day day = heading.day();
        transcript = day == null ? transcript : transcript.withDate(day.date());
        if (!label.language().isEmpty()) {
            transcript = transcript.withNotice("spoken in " + label.language());
        }
        for (String note : words.notes()) {
            transcript = transcript.withNotice(note);
        }
        if (!label.addition().isEmpty()) {
            transcript = transcript.withNotice("label says: " + Shown.value(label.addition()));
        }
        turns.add(new Turn(number, kind, label.language(), new Span(start, end), transcript));
    }
}

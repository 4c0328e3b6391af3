package org.rapporteur.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fault.InputException;
import org.rapporteur.fault.UnknownNameException;
import org.rapporteur.statement.Delegation;
import org.rapporteur.statement.Gazetteer;

/**
 * Decides which delegation a text is of, or refuses it with what to try.
 *
 * <p>A name in front matter was written on purpose and may be nobody's the library knows; one in a heading or file name may
 * be anything, and is taken for a delegation only where that was asked for.
 */
final class WhoSpeaks {

    private final String shown;
    private final FrontMatter front;
    private final Heading heading;
    private final String fileSays;
    private final boolean document;
    private final List<String> oddities;
    private final List<String> notices = new ArrayList<>();

    /**
     * What there is to decide by.
     *
     * @param shown the text's name in messages
     * @param file its name as a file
     */
    WhoSpeaks(String shown, String file, FrontMatter front, Heading heading, List<String> oddities) {
        this.shown = shown;
        this.front = front;
        this.heading = heading;
        this.fileSays = FileName.unknown(file);
        this.document = Documents.isDocument(file);
        this.oddities = oddities;
    }

    /** What the decision rests on that a person should know. */
    List<String> notices() {
        return notices;
    }

    /** By front matter, else by the delegation that heading or file name tells, if any. */
    Delegation decide(@Nullable Delegation told, Strangers strangers) {
        if (!front.delegation().isEmpty() || !front.delegationId().isEmpty()) {
            return stated();
        }
        if (told != null) {
            return told;
        }
        if (strangers == Strangers.TAKEN && !unknown().isEmpty()) {
            return stranger(heading.unknown().isEmpty() ? "file name" : "heading", unknown());
        }
        throw unnamed();
    }

    private String unknown() {
        return heading.unknown().isEmpty() ? fileSays : heading.unknown();
    }

    private Delegation stated() {
        String name = front.delegation();
        try {
            if (!front.delegationId().isEmpty()) {
                return new Delegation(front.delegationId(), name.isEmpty() ? front.delegationId() : name);
            }
            Optional<Delegation> known = Gazetteer.shipped().find(name);
            return known.isPresent() ? known.get() : stranger("front matter", name);
        } catch (IllegalArgumentException e) {
            throw InputException.of(shown, "front matter: " + e.getMessage());
        }
    }

    /** A name that several bear, or that only looks like letters of one script, is not taken. */
    private Delegation stranger(String where, String name) {
        try {
            return Gazetteer.shipped().delegation(name);
        } catch (UnknownNameException e) {
            if (e.isAmbiguous() || MixedScripts.in(name)) {
                throw InputException.of(shown, where + ": " + e.getMessage() + whyNot() + ownId());
            }
            notices.add(where + ": delegation (" + Shown.value(name)
                    + ") is not known to the library; it was taken as one of your own" + maybe(e.nearest()));
            return new Delegation(name, name);
        }
    }

    private String ownId() {
        return document
                ? "\nFor one of your own, read it by TranscriptReader.withDefaults().by(new Delegation(id, name))."
                : "\nFor one of your own, add a line 'delegation-id: ...' to the front matter.";
    }

    private static String maybe(List<String> near) {
        return near.isEmpty() ? "" : ". Maybe " + near.get(0) + " was meant";
    }

    private InputException unnamed() {
        String unknown = unknown();
        String problem = "front matter, heading or file name must name one delegation";
        if (!unknown.isEmpty()) {
            problem += (heading.unknown().isEmpty() ? "; the file name says (" : "; the heading names (")
                    + Shown.value(unknown) + "), which is not known" + nearest(unknown);
        }
        return InputException.of(
                shown, problem + whyNot() + remedy(unknown.isEmpty() ? "Norland" : unknown, !unknown.isEmpty()));
    }

    private static String nearest(String unknown) {
        Optional<Delegation> found = Gazetteer.shipped().find(unknown);
        if (found.isPresent()) {
            return ": Delegation.find finds " + found.get().name();
        }
        List<String> near = Gazetteer.shipped().near(unknown);
        return near.isEmpty() ? "" : "\nNearest known: " + String.join(", ", near) + ".";
    }

    /** What is wrong elsewhere may be why a name is not known: a key misspelt, look-alike letters. */
    private String whyNot() {
        StringBuilder why = new StringBuilder();
        front.faults().forEach(fault -> why.append("\nNote: ").append(fault).append('.'));
        oddities.stream()
                .limit(1)
                .forEach(oddity -> why.append("\nNote: ").append(oddity).append('.'));
        return why.toString();
    }

    /** In full, so that it can be copied; what most often is the way comes first, and a page or PDF has no lines to begin with. */
    private String remedy(String name, boolean told) {
        String plain = Shown.value(name);
        String quoted = plain.replace("\\", "\\\\").replace("\"", "\\\"");
        String lines = "let the text begin with three lines: '---', 'delegation: " + plain + "', '---'";
        String all = "take all names of headings and file names: Rapporteur.withDefaults()"
                + ".readingWith(TranscriptReader.withDefaults().allowingUnknownNames()).readAll(folder)";
        String one =
                "read it by Rapporteur.withDefaults().readingWith(TranscriptReader.withDefaults().by(Delegation.named(\""
                        + quoted + "\"))).read(file)";
        List<String> ways = document
                ? told ? List.of(all, one) : List.of(one, "name the file after it, and " + all)
                : List.of(lines, one, all);
        return "\nFor one of your own, " + String.join("\nor ", ways);
    }

    /** Whether names that nobody known bears are taken from headings and file names. */
    enum Strangers {
        /** A text that only they name is refused. */
        REFUSED,
        /** They are delegations of one's own. */
        TAKEN
    }
}

package org.rapporteur.extraction;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.statement.Appraisal;
import org.rapporteur.text.Phrases;
import org.rapporteur.text.Span;

/**
 * Tells which sentences of a speech criticise or praise others, and whom.
 *
 * <p>In two passes. The first reads every sentence by itself and so finds the opponent, whom the speech blames by name most.
 * The second reads on in that light: a speech that has named its opponent goes on speaking of it as "it", "such actions" or
 * "the separatists". Time is linear in the length of the speech.
 */
final class Criticism {

    private final Speech speech;
    private final Mentions mentions;

    Criticism(Speech speech) {
        this(speech, Mentions.in(speech));
    }

    Criticism(Speech speech, Mentions mentions) {
        this.speech = speech;
        this.mentions = mentions;
    }

    /** The appraisals of all sentences of a speech, given as spans of word numbers. */
    List<Appraisal> of(List<Span> sentences) {
        List<Remark> remarks = read(sentences);
        Course course = new Course(speech, Opponent.in(remarks));
        List<Appraisal> appraisals = new ArrayList<>();
        for (Remark remark : remarks) {
            appraisals.add(course.appraise(remark));
        }
        return appraisals;
    }

    private List<Remark> read(List<Span> sentences) {
        Phrases.Search<Blame> blame = Blame.PHRASES.in(speech.words);
        Quoted quotes = new Quoted(speech);
        Reports reports = new Reports(speech, quotes);
        List<Remark> remarks = new ArrayList<>();
        for (Span sentence : sentences) {
            BlameSigns signs = new BlameSigns(speech, blame, quotes, sentence);
            boolean reported =
                    sentence.end() > sentence.start() && reports.isReported(sentence.start(), sentence.end());
            remarks.add(new Remark(speech, signs, mentions, reported));
        }
        return remarks;
    }
}

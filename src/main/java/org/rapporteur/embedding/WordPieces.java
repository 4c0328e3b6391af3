package org.rapporteur.embedding;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a text into the word pieces that the network knows: lower case, without accents, marks and Chinese characters by
 * themselves, every word as the longest known pieces from the left (WordPiece, as in BERT; Devlin et al. 2019). Immutable.
 */
final class WordPieces {

    private static final int MOST_PIECES = 256;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;
    private final int first;
    private final int last;
    private final int unknown;

    WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
        this.first = numbers.get("[CLS]");
        this.last = numbers.get("[SEP]");
        this.unknown = numbers.get("[UNK]");
    }

    /** Reads the vocabulary of a tokenizer file: the object "vocab" in the object "model". */
    static WordPieces read(InputStream json) throws IOException {
        try (JsonReader reader = new JsonReader(new InputStreamReader(json, StandardCharsets.UTF_8))) {
            enter(reader, "model");
            enter(reader, "vocab");
            Map<String, Integer> numbers = new HashMap<>();
            while (reader.hasNext()) {
                numbers.put(reader.nextName(), reader.nextInt());
            }
            return new WordPieces(numbers);
        }
    }

    private static void enter(JsonReader reader, String member) throws IOException {
        reader.beginObject();
        while (!reader.nextName().equals(member)) {
            reader.skipValue();
        }
        if (member.equals("vocab")) {
            reader.beginObject();
        }
    }

    /** The numbers of the pieces, between a first and a last mark; of a long text the first 254. */
    long[] of(String text) {
        List<Integer> pieces = new ArrayList<>();
        pieces.add(first);
        for (String word : words(text)) {
            cut(word, pieces);
            if (pieces.size() >= MOST_PIECES) {
                break;
            }
        }
        List<Integer> kept = pieces.subList(0, Math.min(pieces.size(), MOST_PIECES - 1));
        long[] ids = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            ids[i] = kept.get(i);
        }
        ids[kept.size()] = last;
        return ids;
    }

    private void cut(String word, List<Integer> pieces) {
        if (word.length() > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            int to = word.length();
            while (to > from && !numbers.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                pieces.add(unknown);
                return;
            }
            found.add(numbers.get(piece(word, from, to)));
            from = to;
        }
        pieces.addAll(found);
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : "##" + word.substring(from, to);
    }

    private static List<String> words(String text) {
        String folded = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        folded.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || Character.isISOControl(c) && !Character.isWhitespace(c)) {
                return;
            }
            boolean alone = standsAlone(c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                end(word, words);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && type != Character.FORMAT) {
                word.appendCodePoint(c);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean standsAlone(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> true;
            default -> Character.isIdeographic(c);
        };
    }
}

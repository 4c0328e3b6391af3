package org.rapporteur.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.DataFile;
import org.rapporteur.text.Words;

/** Reads days as English headings write them: {@code 23 September 2015}, {@code September 23rd, 2015}, ISO dates. */
final class Calendar {

    private static final Map<String, Integer> MONTHS = months();

    private final String text;
    private final Words words;
    private final int[] only;

    private Calendar(String text, Words words) {
        this.text = text;
        this.words = words;
        this.only = IntStream.range(0, words.size()).filter(words::isWord).toArray();
    }

    /** The first day named; null if there is none. */
    static @Nullable Day in(String text, Words words) {
        Calendar calendar = new Calendar(text, words);
        for (int i = 0; i < calendar.only.length; i++) {
            Day day = MONTHS.containsKey(calendar.form(i)) ? calendar.aroundMonth(i) : calendar.iso(i);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private @Nullable Day aroundMonth(int at) {
        int month = MONTHS.getOrDefault(form(at), 0);
        int next = isJoin(at, ",", ".", "", "of") ? at + 1 : at + 2;
        if (Day.isYear(number(next))) {
            return beforeYear(at, month, number(next));
        }
        int first = day(at + 1);
        boolean range = first > 0 && isDash(at + 1) && day(at + 2) > first;
        int year = number(range ? at + 3 : at + 2);
        return first > 0 && Day.isYear(year) ? ranged(Day.of(year, month, first), range) : null;
    }

    private @Nullable Day beforeYear(int at, int month, int year) {
        int dayAt = at > 0 && form(at - 1).equals("of") ? at - 2 : at - 1;
        int day = day(dayAt);
        if (day == 0) {
            return Day.firstOf(year, month);
        }
        int first = isDash(dayAt - 1) ? day(dayAt - 1) : 0;
        boolean range = first > 0 && first < day;
        return ranged(Day.of(year, month, range ? first : day), range);
    }

    private static @Nullable Day ranged(@Nullable Day day, boolean severalDays) {
        return day != null && severalDays
                ? day.noting("the date names several days: " + day.date() + " was taken, the first of them")
                : day;
    }

    /** {@code 2019-09-23}. */
    private @Nullable Day iso(int at) {
        boolean shape = Day.isYear(number(at)) && isJoin(at, "-") && isJoin(at + 1, "-") && day(at + 2) > 0;
        return shape ? Day.of(number(at), number(at + 1), day(at + 2)) : null;
    }

    private boolean isDash(int at) {
        return isJoin(at, "-", "–", "—");
    }

    /** Whether one of these signs stands between a word and the next one. */
    private boolean isJoin(int at, String... signs) {
        if (at < 0 || at + 1 >= only.length) {
            return false;
        }
        String between =
                text.substring(words.end(only[at]), words.start(only[at + 1])).strip();
        for (String sign : signs) {
            if (between.equals(sign)) {
                return true;
            }
        }
        return false;
    }

    private String form(int at) {
        return at >= 0 && at < only.length ? words.form(only[at]) : "";
    }

    private int number(int at) {
        return Digits.number(form(at));
    }

    /** {@code 23}, {@code 23rd}; 0 if it is no day. */
    private int day(int at) {
        String form = form(at);
        boolean ordinal = form.endsWith("st") || form.endsWith("nd") || form.endsWith("rd") || form.endsWith("th");
        int day = Digits.number(ordinal ? form.substring(0, form.length() - 2) : form);
        return day >= 1 && day <= 31 ? day : 0;
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (DataFile.Row row : DataFile.read(Calendar.class, "months.tsv").rows()) {
            months.put(row.cell(1).toLowerCase(Locale.ROOT), row.number(0));
            row.list(2).forEach(abbreviation -> months.put(abbreviation.toLowerCase(Locale.ROOT), row.number(0)));
        }
        return Map.copyOf(months);
    }
}

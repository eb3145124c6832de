package org.teranga.tenantadmin.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A campaign, from its first day to its last, both included.
 *
 * @param kind    what is asked for, as the offer form names it; {@code any} for everything
 * @param picture its picture; null where it has none
 * @param titles  language to the sentence on top
 * @param texts   language to what is to be said, in paragraphs
 * @param alts    language to the picture in words
 */
record Campaign(
        LocalDate from,
        LocalDate until,
        String kind,
        @Nullable Picture picture,
        Map<String, String> titles,
        Map<String, String> texts,
        Map<String, String> alts) {
    /** The key under which it lies among the values of an association. */
    static final String KEY = "campaign";

    /** What can be asked for. */
    static final List<String> KINDS = List.of("any", "housing", "language", "legal", "employment", "buddy", "project");

    Campaign {
        if (until.isBefore(from) || !KINDS.contains(kind)) {
            throw new IllegalArgumentException(from + " to " + until + ", " + kind);
        }
        titles = Map.copyOf(titles);
        texts = Map.copyOf(texts);
        alts = Map.copyOf(alts);
    }

    boolean runs(LocalDate day) {
        return begun(day) && !over(day);
    }

    boolean begun(LocalDate day) {
        return !day.isBefore(from);
    }

    boolean over(LocalDate day) {
        return day.isAfter(until);
    }

    /** As it is kept: {@code title.fr=…}, a line a value. */
    String written() {
        Map<String, String> lines = new TreeMap<>();
        lines.put("from", from.toString());
        lines.put("until", until.toString());
        lines.put("kind", kind);
        if (picture != null) {
            lines.put("picture", picture.written());
        }
        titles.forEach((language, text) -> lines.put("title." + language, text));
        texts.forEach((language, text) -> lines.put("text." + language, text));
        alts.forEach((language, text) -> lines.put("alt." + language, text));
        StringBuilder all = new StringBuilder();
        lines.forEach((name, text) ->
                all.append(name).append('=').append(escaped(text)).append('\n'));
        return all.toString();
    }

    /** What {@link #written} made. */
    static Campaign read(String text) {
        Map<String, String> lines = new TreeMap<>();
        for (String line : text.split("\n")) {
            int end = line.indexOf('=');
            lines.put(line.substring(0, end), unescaped(line.substring(end + 1)));
        }
        String picture = lines.get("picture");
        return new Campaign(
                LocalDate.parse(lines.getOrDefault("from", "")),
                LocalDate.parse(lines.getOrDefault("until", "")),
                lines.getOrDefault("kind", "any"),
                picture == null ? null : Picture.read(picture),
                starting(lines, "title."),
                starting(lines, "text."),
                starting(lines, "alt."));
    }

    private static Map<String, String> starting(Map<String, String> lines, String prefix) {
        Map<String, String> byLanguage = new TreeMap<>();
        lines.forEach((name, text) -> {
            if (name.startsWith(prefix)) {
                byLanguage.put(name.substring(prefix.length()), text);
            }
        });
        return byLanguage;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(one);
            }
        }
        return plain.toString();
    }

    /** A picture among the files of the association, and its size in pixels. */
    record Picture(String file, int width, int height) {
        private static final Pattern SHAPE =
                Pattern.compile("[0-9a-f]{32}\\.(?:png|jpg) [1-9][0-9]{0,3} [1-9][0-9]{0,3}");

        static boolean isOne(String text) {
            return SHAPE.matcher(text).matches();
        }

        static Picture read(String text) {
            if (!isOne(text)) {
                throw new IllegalArgumentException("not a picture: " + text);
            }
            String[] parts = text.split(" ");
            return new Picture(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        String written() {
            return file + " " + width + " " + height;
        }
    }
}

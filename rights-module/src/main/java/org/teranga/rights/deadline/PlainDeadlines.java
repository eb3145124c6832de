package org.teranga.rights.deadline;

import java.util.List;
import java.util.stream.Collectors;
import org.teranga.platform.content.Source;

/** Sources in lines of plain text with the deadlines that they carry, for those who compare what was with what is to be. */
public final class PlainDeadlines {
    private PlainDeadlines() {}

    /** Each source on a line, each deadline on a line below it. */
    public static String of(List<Source> sources) {
        return sources.stream().map(PlainDeadlines::of).collect(Collectors.joining("\n"));
    }

    private static String of(Source source) {
        String cited = source.citation() + (source.url().isEmpty() ? "" : " " + source.url());
        return cited
                + DeadlineJson.of(source).stream()
                        .map(deadline -> "\n– " + of(deadline))
                        .collect(Collectors.joining());
    }

    private static String of(Deadline deadline) {
        Deadline.Length length = deadline.length();
        Deadline.Remoteness far = deadline.distance();
        StringBuilder line = new StringBuilder(deadline.key())
                .append(" (")
                .append(
                        deadline.words().title().isEmpty()
                                ? deadline.letter()
                                : deadline.words().title())
                .append("): ")
                .append(length.number())
                .append(' ')
                .append(length.unit().code());
        if (!length.local().isEmpty()) {
            line.append(' ').append(length.local());
        }
        if (length.onLetter()) {
            line.append(", letter");
        }
        line.append(", ").append(deadline.counting().code());
        line.append(", ").append(deadline.lastDay().code());
        line.append(", ").append(deadline.arrivals().stream().map(Coded::code).collect(Collectors.joining("/")));
        if (!far.equals(Deadline.Remoteness.NONE)) {
            line.append(", +")
                    .append(far.overseas())
                    .append("/+")
                    .append(far.abroad())
                    .append(' ');
            line.append(far.except().stream().sorted().toList());
        }
        if (!deadline.aid().equals(LegalAid.NONE)) {
            line.append(", ")
                    .append(deadline.aid().effect().code())
                    .append(' ')
                    .append(deadline.aid().days());
        }
        return line.append(". ").append(deadline.says()).toString();
    }
}

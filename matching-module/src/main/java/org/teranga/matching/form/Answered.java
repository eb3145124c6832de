package org.teranga.matching.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.teranga.platform.form.Values;

/**
 * The answer to a {@link KindQuestion}, as pages show it.
 *
 * @param name  of the question
 * @param value what was answered: a code, or sentences
 * @param coded whether it is a code
 * @param mark  tells these very words from any others: under it somebody looks at them
 * @param looks whether somebody of the team has to look at it before the other side sees it
 * @param shown whether the other side sees it
 */
public record Answered(String name, String value, boolean coded, String mark, boolean looks, boolean shown) {
    public Answered {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(mark, "mark");
    }

    /**
     * What was answered to these questions, in their order.
     *
     * @param looked the marks of the words at which somebody has looked
     */
    public static List<Answered> of(List<KindQuestion> questions, Values said, Collection<String> looked) {
        return questions.stream()
                .flatMap(question -> of(question, said, looked).stream())
                .toList();
    }

    private static Optional<Answered> of(KindQuestion question, Values said, Collection<String> looked) {
        return Optional.ofNullable(said.get(question.field())).map(value -> {
            String mark = mark(question.name(), value);
            boolean looks = question.sight() == KindQuestion.Sight.AFTER_LOOK;
            boolean shown = question.sight() == KindQuestion.Sight.AT_ONCE || looks && looked.contains(mark);
            return new Answered(question.name(), value, !question.codes().isEmpty(), mark, looks, shown);
        });
    }

    /** Where it says how well somebody can do what: line by line; else none. */
    public List<SkillLine> lines() {
        return name.equals(OfferFields.SKILL_LEVELS.name())
                ? SkillLevels.byWord(value).entrySet().stream()
                        .map(one -> new SkillLine(one.getKey(), one.getValue()))
                        .toList()
                : List.of();
    }

    /** Whether it waits for somebody to look at it. */
    public boolean waits() {
        return looks && !shown;
    }

    /** The mark of what was answered to a question, as an expression of SQL; null where nothing was. */
    static String mark(KindQuestion question) {
        return "'" + question.name() + ":' || left(encode(sha256(convert_to(answers ->> '" + question.name()
                + "', 'UTF8')), 'hex'), 32)";
    }

    private static String mark(String name, String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return name + ":" + HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.merge.RecordFacts;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.form.SkillLevels;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.Values;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.theme.PageContexts;

/** Says in the language of the page what a record says of one thing. */
@ApplicationScoped
class FieldWords {
    /** Fields of codes, and what the messages of these begin with. */
    private static final Map<String, String> CODES = Map.of(
            OfferFields.CONDITIONS.name(), "condition.",
            OfferFields.HOST.name(), "host.",
            OfferFields.HELPER.name(), "helper.",
            OfferFields.MEETS.name(), "meets.",
            OfferFields.HOURS.name(), "hours_a_week.",
            OfferFields.LEVEL.name(), "french_level.",
            OfferFields.HOURS_OF_A_MONTH.name(), "hours_a_month.",
            NeedFields.REQUIRES.name(), "requirement.",
            NeedFields.COMPOSITION.name(), "composition.");

    private final PageContexts contexts;

    @Inject
    FieldWords(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** In one line; empty where it says nothing. */
    String of(RecordFacts facts, String code) {
        if (facts.silent(code)) {
            return "";
        }
        return switch (code) {
            case "name" -> text(facts.contact().name());
            case "email" -> text(facts.contact().email());
            case "phone" -> text(facts.contact().phone());
            case "remarks" -> text(facts.contact().remarks());
            case "place" -> facts.place().written();
            case "period" -> period(facts.said());
            case "household" -> household(facts.said());
            default -> value(facts.said(), code);
        };
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    private String period(Values said) {
        List<String> parts = new ArrayList<>();
        add(parts, "duplicate.from", said.get(OfferFields.AVAILABLE_FROM));
        add(parts, "duplicate.until", said.get(OfferFields.AVAILABLE_UNTIL));
        add(parts, "duplicate.from", said.get(NeedFields.FROM));
        add(parts, "duplicate.days", said.get(NeedFields.DURATION));
        return String.join(contexts.text("ui.comma"), parts);
    }

    private String household(Values said) {
        List<String> parts = new ArrayList<>();
        add(parts, "duplicate.adults", said.get(NeedFields.ADULTS));
        add(parts, "duplicate.children", said.get(NeedFields.CHILDREN));
        String composition = said.get(NeedFields.COMPOSITION);
        if (composition != null) {
            parts.add(contexts.text("composition." + composition));
        }
        return String.join(contexts.text("ui.comma"), parts);
    }

    private void add(List<String> parts, String key, @Nullable Object value) {
        if (value != null) {
            parts.add(contexts.text(
                    key,
                    value instanceof LocalDate day
                            ? Formats.of(contexts.language()).date(day)
                            : value));
        }
    }

    private String levels(List<String> written) {
        return written.stream()
                .flatMap(one -> SkillLevels.byWord(one).entrySet().stream())
                .map(one ->
                        contexts.text("skill_level.of", one.getKey(), contexts.text("skill_level." + one.getValue())))
                .collect(Collectors.joining(contexts.text("ui.comma")));
    }

    private String value(Values said, String code) {
        Field<?> field = (OfferFields.TERMS.names().contains(code) ? OfferFields.TERMS : NeedFields.TERMS)
                .fields().stream()
                        .filter(one -> one.name().equals(code))
                        .findFirst()
                        .orElseThrow();
        List<String> written = said.written(field);
        if (code.equals(OfferFields.LANGUAGES.name())) {
            Locale reader = contexts.language().locale().toLocale();
            return String.join(
                    contexts.text("ui.comma"),
                    written.stream()
                            .flatMap(one -> List.of(one.split("[|,]")).stream())
                            .map(one -> Locale.forLanguageTag(one.strip()).getDisplayLanguage(reader))
                            .toList());
        }
        if (code.equals(OfferFields.SHARED.name())) {
            return contexts.text("duplicate.yes");
        }
        if (code.equals(OfferFields.SKILL_LEVELS.name())) {
            return levels(written);
        }
        String prefix = CODES.get(code);
        return String.join(
                contexts.text("ui.comma"),
                written.stream()
                        .flatMap(one -> prefix == null ? List.of(one).stream() : List.of(one.split("\\|")).stream())
                        .map(one -> prefix == null ? one : contexts.text(prefix + one))
                        .toList());
    }
}

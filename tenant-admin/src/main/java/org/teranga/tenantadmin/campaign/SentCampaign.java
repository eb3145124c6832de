package org.teranga.tenantadmin.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.FieldError;

/**
 * A campaign as its form was sent.
 *
 * @param campaign it, where the form has no fault
 * @param faults   what is wrong, in the order of the fields
 */
record SentCampaign(Optional<Campaign> campaign, List<FieldError> faults) {
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_ALT = 300;
    private static final long LONGEST_DAYS = 366;

    /**
     * Reads a form.
     *
     * @param sent      its fields
     * @param languages those of the association; the first must have its words
     */
    static SentCampaign of(Map<String, String> sent, List<String> languages) {
        List<FieldError> faults = new ArrayList<>();
        @Nullable LocalDate from = day(sent, "from", faults);
        @Nullable LocalDate until = day(sent, "until", faults);
        if (from != null && until != null) {
            if (until.isBefore(from)) {
                faults.add(FieldError.of("until", "campaign.fault.order"));
            } else if (until.isAfter(from.plusDays(LONGEST_DAYS))) {
                faults.add(FieldError.of("until", "campaign.fault.length"));
            }
        }
        String kind = sent.getOrDefault("kind", "any");
        if (!Campaign.KINDS.contains(kind)) {
            faults.add(FieldError.of("kind", "setting.fault.choice", kind));
        }
        String text = sent.getOrDefault("picture", "");
        Campaign.Picture picture = Campaign.Picture.isOne(text) ? Campaign.Picture.read(text) : null;
        Map<String, String> titles = words(sent, "title", languages, new Limit(LONGEST_TITLE, true), faults);
        Map<String, String> texts = words(sent, "text", languages, new Limit(LONGEST_TEXT, true), faults);
        Map<String, String> alts = words(sent, "alt", languages, new Limit(LONGEST_ALT, picture != null), faults);
        for (String language : languages) {
            if (titles.containsKey(language) != texts.containsKey(language) && !language.equals(languages.getFirst())) {
                faults.add(FieldError.of(
                        (titles.containsKey(language) ? "text-" : "title-") + language, "campaign.fault.both"));
            }
        }
        return faults.isEmpty() && from != null && until != null
                ? new SentCampaign(Optional.of(new Campaign(from, until, kind, picture, titles, texts, alts)), faults)
                : new SentCampaign(Optional.empty(), faults);
    }

    private static @Nullable LocalDate day(Map<String, String> sent, String field, List<FieldError> faults) {
        try {
            LocalDate day = LocalDate.parse(sent.getOrDefault(field, ""));
            if (day.getYear() >= 2020 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeException noDay) {
            // told below
        }
        faults.add(FieldError.of(field, "campaign.fault.day"));
        return null;
    }

    /** How long a text may be, and whether the first language must have one. */
    private record Limit(int longest, boolean required) {}

    private static Map<String, String> words(
            Map<String, String> sent, String name, List<String> languages, Limit limit, List<FieldError> faults) {
        Map<String, String> words = new TreeMap<>();
        for (String language : languages) {
            String field = name + "-" + language;
            String text = plain(sent.getOrDefault(field, ""));
            if (text.length() > limit.longest) {
                faults.add(FieldError.of(field, "setting.fault.long", text.length(), limit.longest));
            } else if (!text.isEmpty()) {
                words.put(language, text);
            } else if (limit.required && language.equals(languages.getFirst())) {
                faults.add(FieldError.of(field, "campaign.fault." + name));
            }
        }
        return words;
    }

    /** Lines stay lines; other control characters go. */
    private static String plain(String text) {
        return text.replaceAll("\\r\\n?", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
                .strip();
    }

    /** The fields of the form that shows a campaign. */
    static Map<String, String> fields(Campaign campaign) {
        Map<String, String> fields = new HashMap<>();
        fields.put("from", campaign.from().toString());
        fields.put("until", campaign.until().toString());
        fields.put("kind", campaign.kind());
        Campaign.Picture picture = campaign.picture();
        if (picture != null) {
            fields.put("picture", picture.written());
        }
        campaign.titles().forEach((language, text) -> fields.put("title-" + language, text));
        campaign.texts().forEach((language, text) -> fields.put("text-" + language, text));
        campaign.alts().forEach((language, text) -> fields.put("alt-" + language, text));
        return fields;
    }
}

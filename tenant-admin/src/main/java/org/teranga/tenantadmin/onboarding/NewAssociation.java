package org.teranga.tenantadmin.onboarding;

import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Slug;

/**
 * The facts about an association that opens.
 *
 * @param slug      the permanent short name
 * @param name      what it is called
 * @param languages BCP 47 codes, the first is the default
 * @param regions   codes of departments; empty means everywhere
 * @param theme     the look it starts with
 */
public record NewAssociation(String slug, String name, List<String> languages, List<String> regions, String theme) {
    private static final int LONGEST_NAME = 200;

    /**
     * @throws Refusal invalid with every fault
     */
    public NewAssociation {
        name = name.strip();
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
        List<FieldError> errors = new ArrayList<>();
        if (!Slug.valid(slug)) {
            errors.add(FieldError.of("slug", "association.slug_invalid", slug));
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", "association.name_invalid", LONGEST_NAME));
        }
        if (languages.isEmpty()) {
            errors.add(FieldError.of("languages", "association.languages_missing"));
        }
        for (String language : languages) {
            if (Languages.of(language).isEmpty()) {
                errors.add(FieldError.of("languages", "association.language_unknown", language));
            }
        }
        for (String region : regions) {
            if (Departments.byCode(region).isEmpty()) {
                errors.add(FieldError.of("regions", "association.region_unknown", region));
            }
        }
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
    }
}

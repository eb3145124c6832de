package org.teranga.platform.theme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantSettings;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.Themes;

/**
 * In which languages the host of this request offers its pages. At the platform's own host the directory of associations is for persons; all
 * else there is for staff and operators.
 */
@ApplicationScoped
class OfferedLanguages {
    private final Themes themes;
    private final Instance<ReadingLanguages> readings;
    private final PersonPages persons;
    private final TenantSettings settings;

    @Inject
    OfferedLanguages(
            Themes themes, @Any Instance<ReadingLanguages> readings, PersonPages persons, TenantSettings settings) {
        this.themes = themes;
        this.readings = readings;
        this.persons = persons;
        this.settings = settings;
    }

    /** Those of a page to be read. */
    List<Language> of(String uri) {
        return of(uri, ofPersons());
    }

    /** Those in which what was filled in is taken: also one that has ceased to be offered since the form was opened. */
    List<Language> ofForm(String uri) {
        return of(uri, known());
    }

    private List<Language> of(String uri, List<Language> ofPersons) {
        List<Language> own = own();
        if (TenantContext.current().isEmpty()) {
            PagePath path = PagePath.of(uri, null, known());
            boolean directory = path.language().isPresent() && path.bare().equals("/");
            return directory || uri.equals("/") ? known() : own;
        }
        for (ReadingLanguages reading : readings) {
            if (uri.contains(reading.path())) {
                List<Language> wider = spoken(reading.languages(), messages());
                PagePath path = PagePath.of(uri, null, wider);
                if (path.language().isPresent() && path.under(reading.path())) {
                    return wider;
                }
            }
        }
        PagePath path = PagePath.of(uri, null, known());
        return path.language().isPresent() && persons.hold(path.bare()) || uri.equals("/") ? ofPersons : own;
    }

    /** Those of the association that its theme says whole, the default first. */
    List<Language> own() {
        return spoken(
                TenantContext.current().map(Tenant::languages).orElse(List.of("fr", "en", "ar")),
                theme().messages().wholeLanguages());
    }

    /** Those of the pages of persons, its own first: those of the nine that the association has chosen. */
    List<Language> ofPersons() {
        Set<String> chosen = settings.get(PersonLanguages.OFFERED);
        return known().stream()
                .filter(language -> chosen.contains(language.tag()) || !Languages.OF_PERSONS.contains(language))
                .toList();
    }

    /** Those of persons in which every page is said whole; French where there is none. */
    List<Language> whole() {
        List<Language> own = own();
        List<Language> whole = ofPersons().stream().filter(own::contains).toList();
        return whole.isEmpty() ? List.of(Languages.FRENCH) : whole;
    }

    /** Ways to what is read in more languages than its own, one for each of those. */
    List<LanguageLink> furtherReading() {
        List<Language> own = own();
        return readings.stream()
                .flatMap(reading -> spoken(reading.languages(), messages()).stream()
                        .filter(language -> !own.contains(language))
                        .map(language -> new LanguageLink(language, "/" + language.tag() + reading.path(), false)))
                .toList();
    }

    private List<Language> known() {
        return Stream.concat(own().stream(), Languages.OF_PERSONS.stream())
                .distinct()
                .toList();
    }

    private Set<String> messages() {
        return theme().messages().languages();
    }

    private Theme theme() {
        Optional<Tenant> tenant = TenantContext.current();
        return tenant.map(themes::of).orElseGet(themes::base);
    }

    private static List<Language> spoken(List<String> wanted, Set<String> said) {
        List<Language> spoken = Languages.of(wanted).stream()
                .filter(language -> said.contains(language.tag()))
                .toList();
        return spoken.isEmpty() ? List.of(Languages.FRENCH) : spoken;
    }
}

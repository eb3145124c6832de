package org.teranga.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.teranga.platform.erasure.KeepingSettings;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantSettings;

/** Fills a draft with the name and the settings of the open association. */
@ApplicationScoped
class FillPapers {
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    FillPapers(TenantSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The draft as Markdown, in English for who reads English, else in French: these papers go to French authorities. */
    String filled(Paper paper, Language reader) {
        Language language = written(reader);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return text(paper, language)
                .replace("{association}", TenantContext.required().name())
                .replace("{date}", Formats.of(language).date(today))
                .replace("{months}", String.valueOf(settings.get(KeepingSettings.MONTHS)))
                .replace("{closed_months}", String.valueOf(settings.get(KeepingSettings.CLOSED_MONTHS)));
    }

    /** In which language a reader gets it. */
    static Language written(Language reader) {
        return reader.tag().equals("en") ? reader : Languages.FRENCH;
    }

    private static String text(Paper paper, Language language) {
        String file = "/dataprotection/" + paper.code() + "_" + language.tag() + ".md";
        try (InputStream in = FillPapers.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

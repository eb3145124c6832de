package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.guidance.GuidancePages;
import org.teranga.platform.i18n.Languages;

/**
 * What a household can read, before it says yes, of what living with private hosts does to its allowances: checked pages of the association.
 * Nobody is asked for their status; each reads what is for theirs.
 */
@ApplicationScoped
public class HostedGuidance {
    private final Instance<GuidancePages> sources;

    @Inject
    HostedGuidance(@Any Instance<GuidancePages> sources) {
        this.sources = sources;
    }

    /** In this language. */
    public List<GuidancePage> pages(String language) {
        return sources.stream()
                .flatMap(source -> source.inSituation(GuidancePages.HOSTED, language).stream())
                .toList();
    }

    /** The statuses that there are, in their order. */
    public List<String> statuses() {
        return sources.stream()
                .flatMap(source -> source.statuses().stream())
                .distinct()
                .toList();
    }

    /** Which editions stand there now, in one line; {@code none} where no page does. */
    String editions() {
        List<GuidancePage> pages = pages(Languages.FRENCH.tag());
        return pages.isEmpty()
                ? "none"
                : pages.stream().map(GuidancePage::edition).sorted().collect(Collectors.joining(", "));
    }
}

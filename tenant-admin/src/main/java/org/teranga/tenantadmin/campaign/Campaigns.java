package org.teranga.tenantadmin.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.platform.home.HomeCall;
import org.teranga.platform.home.HomeCalls;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.tenancy.Kept;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.theme.PageContexts;

/** The campaign of the open association, kept in memory; on the home page while it runs. */
@ApplicationScoped
class Campaigns implements HomeCalls {
    private final Kept<Optional<Campaign>> kept;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    Campaigns(TenantValues values, TenantDirectory directory, PageContexts contexts, Clock clock) {
        this.kept = new Kept<>(
                directory,
                () -> Optional.ofNullable(values.all().get(Campaign.KEY)).map(Campaign::read));
        this.contexts = contexts;
        this.clock = clock;
    }

    /** Its campaign, whether it runs or not. */
    Optional<Campaign> current() {
        return TenantContext.current().isEmpty() ? Optional.empty() : kept.get();
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    @Override
    public Optional<HomeCall> call() {
        return current().filter(campaign -> campaign.runs(today())).map(campaign -> {
            CampaignView view = view(campaign, contexts.language());
            String first = view.paragraphs().isEmpty() ? "" : view.paragraphs().getFirst();
            return new HomeCall(
                    view.language(),
                    view.title(),
                    first,
                    contexts.text("campaign.more"),
                    "/" + contexts.language().tag() + "/campaign",
                    view.picture());
        });
    }

    /** A campaign for a reader of this language: in it where it was written in it, else in the association's first. */
    CampaignView view(Campaign campaign, Language wanted) {
        List<String> own = TenantContext.required().languages();
        String tag = Stream.concat(Stream.of(wanted.tag()), own.stream())
                .filter(campaign.titles()::containsKey)
                .findFirst()
                .orElse(own.getFirst());
        Campaign.Picture picture = campaign.picture();
        HomeCall.Picture shown = picture == null
                ? null
                : new HomeCall.Picture(
                        "/own/" + picture.file(),
                        picture.width(),
                        picture.height(),
                        campaign.alts().getOrDefault(tag, campaign.alts().getOrDefault(own.getFirst(), "")));
        List<String> paragraphs = campaign.texts()
                .getOrDefault(tag, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String start = "/" + wanted.tag() + "/offer";
        return new CampaignView(
                Languages.of(tag).orElse(Languages.FRENCH),
                campaign.titles().getOrDefault(tag, ""),
                paragraphs,
                shown,
                campaign.until(),
                campaign.over(today()),
                campaign.kind().equals("any") ? start : start + "?kind=" + campaign.kind());
    }
}

package org.teranga.tenantadmin.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What an administrator sees of the campaign: the form, how it will be read, those of before. */
@ApplicationScoped
@Transactional
class ShowCampaign {
    private static final int HISTORY = 30;

    private final TenantValues values;
    private final Campaigns campaigns;
    private final SaveCampaign saving;
    private final Members members;
    private final PageContexts contexts;

    @Inject
    ShowCampaign(
            TenantValues values, Campaigns campaigns, SaveCampaign saving, Members members, PageContexts contexts) {
        this.values = values;
        this.campaigns = campaigns;
        this.saving = saving;
        this.members = members;
        this.contexts = contexts;
    }

    /** As it is; where there is none, the form begins today. */
    CampaignEditView kept(String happened) {
        Optional<Campaign> known = known();
        Map<String, String> fields = known.map(SentCampaign::fields)
                .orElseGet(() -> Map.of(
                        "from", campaigns.today().toString(),
                        "until", campaigns.today().plusDays(30).toString(),
                        "kind", "housing"));
        return view(FilledForm.startingWith(fields), known, saving.seen(), happened, false);
    }

    /** As it was sent. */
    CampaignEditView sent(SentCampaign sent, FilledForm form, boolean meanwhile) {
        String seen = meanwhile ? saving.seen() : form.value("seen");
        return view(form, sent.campaign(), seen, "", meanwhile);
    }

    private Optional<Campaign> known() {
        return Optional.ofNullable(values.all().get(Campaign.KEY)).map(Campaign::read);
    }

    private CampaignEditView view(
            FilledForm form, Optional<Campaign> shown, String seen, String happened, boolean meanwhile) {
        List<CampaignEditView.Entry> history = history();
        @Nullable
        CampaignView preview = shown.map(campaign -> campaigns.view(campaign, contexts.language()))
                .orElse(null);
        String home = "/" + contexts.language().tag();
        return new CampaignEditView(
                home + "/admin/campaign",
                home + "/campaign",
                seen,
                state(),
                contexts.offered(),
                Campaign.KINDS,
                form,
                preview,
                history,
                happened,
                happened.isEmpty() || history.isEmpty()
                        ? null
                        : history.getFirst().id(),
                meanwhile);
    }

    private String state() {
        return known().map(campaign -> campaign.over(campaigns.today())
                        ? "over"
                        : campaign.begun(campaigns.today()) ? "running" : "coming")
                .orElse("none");
    }

    private List<CampaignEditView.Entry> history() {
        List<Change> changes = values.history(Campaign.KEY, HISTORY);
        Map<UUID, String> names = members.names(changes.stream()
                .map(Change::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        String first = TenantContext.required().languages().getFirst();
        List<CampaignEditView.Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            Optional<Campaign> led = Optional.ofNullable(change.after()).map(Campaign::read);
            entries.add(new CampaignEditView.Entry(
                    change.id().toString(),
                    change.at(),
                    change.by() == null ? "" : names.getOrDefault(change.by(), ""),
                    led.map(one -> one.titles().getOrDefault(first, "…")).orElse(""),
                    led.map(Campaign::from).orElse(null),
                    led.map(Campaign::until).orElse(null),
                    entries.isEmpty()));
        }
        return entries;
    }
}

package org.teranga.tenantadmin.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.tenancy.TenantValues.Change;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.look.TenantFiles;

/** An administrator writes a campaign, takes it down, and puts back one of before. */
@ApplicationScoped
@Transactional
public class SaveCampaign {
    private final TenantValues values;
    private final TenantFiles files;
    private final AuditTrail audit;
    private final CurrentPerson person;

    @Inject
    SaveCampaign(TenantValues values, TenantFiles files, AuditTrail audit, CurrentPerson person) {
        this.values = values;
        this.files = files;
        this.audit = audit;
        this.person = person;
    }

    /** Keeps a picture to be looked at; it is shown once it is saved with the campaign. */
    public TenantFile keep(CleanPicture picture) {
        return files.add(picture.type(), picture.content(), picture.width(), picture.height());
    }

    /** What tells one state of the campaign from another. */
    public String seen() {
        return values.history(Campaign.KEY, 1).stream()
                .map(change -> change.id().toString())
                .findFirst()
                .orElse("");
    }

    /**
     * Keeps a campaign.
     *
     * @throws Refusal conflict where somebody else was faster, invalid with every fault
     */
    void save(SentCampaign sent, String seen) {
        values.locked();
        if (!seen().equals(seen)) {
            throw Refusal.changedMeanwhile("campaign.changed_meanwhile");
        }
        List<FieldError> faults = new ArrayList<>(sent.faults());
        sent.campaign()
                .map(Campaign::picture)
                .filter(picture -> files.find(picture.file()).isEmpty())
                .ifPresent(lost -> faults.add(FieldError.of("file", "picture.missing")));
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        put(sent.campaign().orElseThrow().written());
    }

    /** Takes the campaign down: neither its page nor the home page shows it. */
    public void takeDown() {
        put(null);
    }

    /**
     * Puts back what a change led to, or what was before it.
     *
     * @throws Refusal not found where there is no such change
     */
    public void restore(UUID change, boolean before) {
        Change known = values.change(change)
                .filter(one -> one.key().equals(Campaign.KEY))
                .orElseThrow(Refusal::notFound);
        put(before ? known.before() : known.after());
    }

    private void put(@Nullable String text) {
        values.put(Campaign.KEY, text, person.requiredSubject())
                .ifPresent(change -> audit.record("campaign.change", "campaign", change.id()));
    }
}

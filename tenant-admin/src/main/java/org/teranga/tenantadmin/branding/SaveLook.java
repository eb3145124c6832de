package org.teranga.tenantadmin.branding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.picture.CleanPicture;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.look.TenantFiles;

/** An association puts on a look, or one of before. Colours that cannot be read are refused, in the light scheme and in the dark. */
@ApplicationScoped
@Transactional
public class SaveLook {
    private final TenantValues values;
    private final TenantFiles files;
    private final WearTheme wearTheme;
    private final AuditTrail audit;
    private final CurrentPerson person;

    @Inject
    SaveLook(TenantValues values, TenantFiles files, WearTheme wearTheme, AuditTrail audit, CurrentPerson person) {
        this.values = values;
        this.files = files;
        this.wearTheme = wearTheme;
        this.audit = audit;
        this.person = person;
    }

    /** Keeps a logo to be looked at; it is worn once it is saved with the look. */
    public TenantFile keep(CleanPicture logo) {
        return files.add(logo.type(), logo.content(), logo.width(), logo.height());
    }

    /** The theme that was worn before anything was chosen is the first look, so that there is a way back to it. */
    private void begin() {
        if (values.history(Look.KEY, 1).isEmpty()) {
            Map<String, String> theme = Map.of("theme", TenantContext.required().theme());
            values.put(Look.KEY, new Look(Map.of(), Map.of(), theme, null).written(), null);
        }
    }

    /** What tells one state of the look from another. */
    public String seen() {
        return values.history(Look.KEY, 1).stream()
                .map(change -> change.id().toString())
                .findFirst()
                .orElse("");
    }

    /**
     * Puts a look on.
     *
     * @param seen the state that the administrator had before them
     * @throws Refusal conflict where somebody else was faster, invalid with every fault and every pair that is too close
     */
    void save(SentLook sent, String seen) {
        values.locked();
        String known = seen();
        begin();
        if (!known.equals(seen)) {
            throw Refusal.changedMeanwhile("look.changed_meanwhile");
        }
        List<FieldError> faults = new ArrayList<>(sent.faults());
        faults.addAll(told("light", sent.close().light()));
        faults.addAll(told("dark", sent.close().dark()));
        Look.Logo logo = sent.look().logo();
        if (logo != null && files.find(logo.file()).isEmpty()) {
            faults.add(FieldError.of("file", "picture.missing"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        put(sent.look());
    }

    /**
     * Puts on the look that a change led to.
     *
     * @param change null for the theme as it is
     * @throws Refusal not found where there is no such change
     */
    public void restore(@Nullable UUID change) {
        Optional<String> text = change == null
                ? Optional.empty()
                : Optional.ofNullable(values.change(change)
                        .filter(one -> one.key().equals(Look.KEY))
                        .orElseThrow(Refusal::notFound)
                        .after());
        put(text.map(Look::read).orElse(Look.NONE));
    }

    private void put(Look look) {
        String text = look.written();
        values.put(Look.KEY, text.isEmpty() ? null : text, person.requiredSubject())
                .ifPresent(change -> audit.record("look.change", "look", change.id()));
        String theme = look.shape().get("theme");
        if (theme != null) {
            wearTheme.wear(theme);
        }
    }

    private static List<FieldError> told(String scheme, List<ContrastCheck.Close> close) {
        return close.stream()
                .map(pair -> FieldError.of(
                        scheme + "-" + pair.own(),
                        "look.fault.close." + scheme,
                        "look.colour." + pair.own(),
                        "look.colour." + pair.other(),
                        Math.floor(pair.contrast() * 10) / 10,
                        pair.least()))
                .toList();
    }
}

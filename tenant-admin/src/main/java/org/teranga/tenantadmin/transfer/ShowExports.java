package org.teranga.tenantadmin.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;

/** What an administrator sees of exports. */
@ApplicationScoped
class ShowExports {
    private static final int SHOWN = 10;
    private static final long MEGABYTE = 1_000_000;

    private final ExportKeys keys;
    private final Exports exports;
    private final Members members;
    private final ActsInWaiting acts;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    ShowExports(
            ExportKeys keys,
            Exports exports,
            Members members,
            ActsInWaiting acts,
            CurrentPerson person,
            PageContexts contexts) {
        this.keys = keys;
        this.exports = exports;
        this.members = members;
        this.acts = acts;
        this.person = person;
        this.contexts = contexts;
    }

    ExportView page(FilledForm form, String happened) {
        Optional<ExportKeys.Given> key = keys.current();
        List<Export> latest = exports.latest(SHOWN);
        Map<UUID, String> names = members.names(latest.stream().map(Export::by).toList());
        return new ExportView(
                href(),
                key.map(given -> given.key().word()).orElse(null),
                key.map(ExportKeys.Given::at).orElse(null),
                key.map(given -> given.key().fingerprint()).orElse(""),
                acts.waiting(ConfirmExport.CODE, TenantContext.required().id())
                        .map(ActInWaiting::askedAt)
                        .orElse(null),
                form,
                happened,
                latest.stream()
                        .map(export -> entry(export, names.getOrDefault(export.by(), "")))
                        .toList());
    }

    String href() {
        return "/" + contexts.language().tag() + "/admin/export";
    }

    private ExportView.Entry entry(Export export, String by) {
        return new ExportView.Entry(
                export.asked(),
                by,
                export.state().stored(),
                export.state().underWay(),
                export.percent(),
                export.written(),
                Math.max(1, Math.round((double) export.bytes() / MEGABYTE)),
                export.key().ending(),
                export.state() == ExportState.READY ? export.expires() : null,
                fetchHref(export));
    }

    private @Nullable String fetchHref(Export export) {
        boolean own = person.subject().filter(export.by()::equals).isPresent();
        return own && export.state() == ExportState.READY ? href() + "/" + export.id() : null;
    }
}

package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.merge.ReadPair;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.casework.CaseWarning;
import org.teranga.platform.theme.PageContexts;

/** Says in the file of an offer or a need that it may stand twice, or that it was made one with another. */
@ApplicationScoped
@Transactional
class DuplicatesInFiles implements CaseAspect {
    private final ReadPair read;
    private final PageContexts contexts;

    @Inject
    DuplicatesInFiles(ReadPair read, PageContexts contexts) {
        this.read = read;
        this.contexts = contexts;
    }

    @Override
    public List<CaseWarning> warnings(String kind, CaseSubject subject) {
        List<CaseWarning> warnings = new ArrayList<>();
        RecordKind.of(kind).filter(read::mayWorkOn).ifPresent(record -> {
            for (Map.Entry<UUID, String> twin :
                    read.besides(record, subject.id()).entrySet()) {
                warnings.add(new CaseWarning(
                        contexts.text("duplicate.warning", twin.getValue()),
                        false,
                        "/desk/duplicates/" + twin.getKey()));
            }
            for (ReadPair.Merged merged : read.about(record, subject.id())) {
                boolean kept = merged.kept().equals(subject.id());
                warnings.add(new CaseWarning(
                        kept
                                ? contexts.text("duplicate.warning.kept", merged.goneNumber())
                                : contexts.text("duplicate.warning.gone", merged.keptNumber()),
                        false,
                        "/desk/duplicates/" + merged.pair()));
            }
        });
        return warnings;
    }
}

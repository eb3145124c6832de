package org.teranga.matching.desk.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.desk.papercode.IssuePaperCode;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.safeguarding.BarView;
import org.teranga.matching.safeguarding.ShowBars;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.casework.ShowCaseFile;
import org.teranga.platform.message.DeskThreadView;
import org.teranga.platform.message.ThreadOfFile;

/** What stands around a need: for how long it waits, what else its household waits for, what was wrong before. */
@ApplicationScoped
class NeedSurroundings {
    private final Needs needs;
    private final ShowBars bars;
    private final IdentityChanges identities;
    private final ShowCaseFile files;
    private final ThreadOfFile threads;
    private final IssuePaperCode codes;
    private final Clock clock;

    @Inject
    NeedSurroundings(
            Needs needs,
            ShowBars bars,
            IdentityChanges identities,
            ShowCaseFile files,
            ThreadOfFile threads,
            IssuePaperCode codes,
            Clock clock) {
        this.needs = needs;
        this.bars = bars;
        this.identities = identities;
        this.files = files;
        this.threads = threads;
        this.codes = codes;
        this.clock = clock;
    }

    /** Its file; null for who works on no files. */
    @Nullable
    CaseFileView file(NeedId need) {
        return files.show("need", need.value()).orElse(null);
    }

    /** The conversation with the household; null where there is none to be shown, and on the reader's own file. */
    @Nullable
    DeskThreadView thread(NeedId need, @Nullable CaseFileView file) {
        return file == null ? null : threads.of(need.value(), file).orElse(null);
    }

    /** Whether the household has no other way to its page than a code on paper. */
    boolean printsCode(NeedId need) {
        return codes.possible(need);
    }

    /** For how many days it waits. */
    long days(Need need) {
        return Math.max(
                0, Duration.between(need.waitingSince(), clock.instant()).toDays());
    }

    /** The other needs of the household, as lines. */
    List<NeedView.Also> also(List<NeedId> others, NeedLinks links) {
        return others.isEmpty()
                ? List.of()
                : needs.find(others).stream()
                        .map(one -> new NeedView.Also(
                                one.receiptNumber(),
                                links.home() + "/desk/needs/" + one.id(),
                                one.terms().kind(),
                                one.status().code()))
                        .toList();
    }

    /** What stands, or stood, between this household and a host, the latest first. */
    List<BarView.Line> bars(NeedId need) {
        return bars.of(need);
    }

    /** Whether its name or address became another, and nobody has said yet that it is the same household. */
    boolean anotherPerson(NeedId need) {
        return identities.open("need", need.value()).isPresent();
    }
}

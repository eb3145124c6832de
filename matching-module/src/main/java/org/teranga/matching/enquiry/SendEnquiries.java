package org.teranga.matching.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.casework.MoveFile;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.message.TeamMessage;
import org.teranga.platform.message.WriteToPerson;

/** Asks whoever is to be asked, once more after some days, and pauses what nobody answers for; some in one transaction. */
@ApplicationScoped
class SendEnquiries implements RecurringJob {
    private final EachTenant tenants;
    private final Round round;

    @Inject
    SendEnquiries(EachTenant tenants, Round round) {
        this.tenants = tenants;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.enquiry");
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("asking whether offers and needs still stand", tenant -> {
            while (round.ask() || round.remind() || round.silence()) {
                Thread.onSpinWait();
            }
        });
    }

    /** One round at the open association: each says whether there may be more. */
    @ApplicationScoped
    @Transactional
    static class Round {
        private static final String TEMPLATE = "still_there";
        private static final String PASSED = "dates_passed";
        private static final int SOME = 100;

        private final Enquiries enquiries;
        private final WriteToPerson write;
        private final MoveFile move;

        @Inject
        Round(Enquiries enquiries, WriteToPerson write, MoveFile move) {
            this.enquiries = enquiries;
            this.write = write;
            this.move = move;
        }

        boolean ask() {
            List<Enquiries.Enquiry> some = enquiries.unasked(SOME);
            for (Enquiries.Enquiry one : some) {
                enquiries.asked(one.id());
                String way = write(one);
                if (way.isEmpty() || way.equals(TeamMessage.PAGE)) {
                    enquiries.answered(List.of(one.id()), "unreached");
                    move.callAgain(one.kind(), one.record());
                }
            }
            return some.size() == SOME;
        }

        boolean remind() {
            List<Enquiries.Enquiry> some = enquiries.toRemind(SOME);
            for (Enquiries.Enquiry one : some) {
                enquiries.reminded(one.id());
                write(one);
            }
            return some.size() == SOME;
        }

        /** A household that is silent is called and stays in the plan: the team never asked it, a date did. */
        boolean silence() {
            List<Enquiries.Enquiry> some = enquiries.silent(SOME);
            some.stream().filter(Round::needed).forEach(one -> {
                enquiries.answered(List.of(one.id()), "silent");
                move.callAgain(one.kind(), one.record());
            });
            for (String kind : List.of("offer", "need")) {
                List<UUID> records = new ArrayList<>();
                List<UUID> ids = new ArrayList<>();
                some.stream()
                        .filter(one -> one.kind().equals(kind) && !needed(one))
                        .forEach(one -> {
                            records.add(one.record());
                            ids.add(one.id());
                        });
                enquiries.answered(ids, "silent");
                move.park(kind, records);
            }
            return some.size() == SOME;
        }

        private static boolean needed(Enquiries.Enquiry one) {
            return one.passed() && one.kind().equals("need");
        }

        /** By which way it goes; empty where there is nobody any more. */
        private String write(Enquiries.Enquiry one) {
            return write.template(one.begunBy(), one.record(), one.passed() ? PASSED : TEMPLATE)
                    .orElse("");
        }
    }
}

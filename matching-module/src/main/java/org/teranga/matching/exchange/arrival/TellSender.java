package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.ExchangeLetters;

/** Tells the association that passed something on what became of it here; it alone opens its record again. */
@ApplicationScoped
class TellSender {
    private final ExchangeLetters letters;

    @Inject
    TellSender(ExchangeLetters letters) {
        this.letters = letters;
    }

    /** Tells it how one stands here; nothing of one that waits. */
    void tell(ArrivedTransfer one, String words) {
        switch (one.state()) {
            case ArrivedTransfer.ACCEPTED -> send(one, ExchangeLetter.What.TAKEN_OVER, "");
            case ArrivedTransfer.DECLINED -> send(one, ExchangeLetter.What.NOT_TAKEN, words);
            case ArrivedTransfer.RETURNED -> send(one, ExchangeLetter.What.LET_GO, "");
            case ArrivedTransfer.GIVEN_BACK -> send(one, ExchangeLetter.What.GIVEN_BACK, "");
            default -> {}
        }
    }

    private void send(ArrivedTransfer one, ExchangeLetter.What what, String words) {
        letters.send(one.other(), what, one.id(), words);
    }
}

package org.teranga.platform.sms.gateway;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.notification.delivery.CarrierAway;
import org.teranga.platform.notification.delivery.Delivery;
import org.teranga.platform.sms.SmppServer;
import org.teranga.platform.sms.SmsSettings;
import org.teranga.platform.sms.TextLetter;

/** A line to the provider by SMPP 3.4, bound as a transceiver: messages leave and come in by it. It is asked from time to time whether it lives. */
@ApplicationScoped
public class SmppGateway implements SmsGateway {
    private static final Duration UNTIL_AGAIN = Duration.ofSeconds(10);
    private static final int ALIVE_MILLIS = 30_000;
    private static final long ANSWER_MILLIS = 10_000;

    private final SmsSettings settings;
    private final IncomingDelivery incoming;
    private @Nullable SMPPSession session;
    private @Nullable CarrierAway away;
    private long triedAt;

    @Inject
    public SmppGateway(SmsSettings settings, IncomingDelivery incoming) {
        this.settings = settings;
        this.incoming = incoming;
    }

    @Override
    public synchronized void open() throws CarrierAway {
        SMPPSession line = session;
        if (line != null && line.getSessionState().isBound()) {
            return;
        }
        if (away != null && System.nanoTime() - triedAt < UNTIL_AGAIN.toNanos()) {
            throw away;
        }
        close();
        SmppServer server = settings.server().orElseThrow(() -> new IllegalStateException("no provider is named"));
        try {
            session = bound(server);
            away = null;
        } catch (IOException failure) {
            triedAt = System.nanoTime();
            away = new CarrierAway(server, failure);
            throw away;
        }
    }

    private SMPPSession bound(SmppServer server) throws IOException {
        SMPPSession line = new SMPPSession(new SmppSockets(server.tls()));
        line.setEnquireLinkTimer(ALIVE_MILLIS);
        line.setTransactionTimer(ANSWER_MILLIS);
        line.setMessageReceiverListener(incoming);
        boolean bound = false;
        try {
            line.connectAndBind(
                    server.host(),
                    server.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            server.user(),
                            server.password(),
                            "",
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            ""),
                    ANSWER_MILLIS);
            bound = true;
            return line;
        } finally {
            if (!bound) {
                line.close();
            }
        }
    }

    @Override
    public Submission send(UUID id, String sender, TextLetter letter) {
        SMPPSession line;
        boolean payload;
        synchronized (this) {
            line = session;
            payload = settings.server().filter(SmppServer::payload).isPresent();
        }
        return line == null
                ? Submission.failed(new Delivery.Away())
                : new SmppSubmission(line, payload).send(id, sender, letter);
    }

    /** Says goodbye; what was not answered is sent again. */
    @PreDestroy
    public synchronized void close() {
        if (session != null) {
            session.unbindAndClose();
            session = null;
        }
    }
}

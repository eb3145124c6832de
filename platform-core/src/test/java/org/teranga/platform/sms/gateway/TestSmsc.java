package org.teranga.platform.sms.gateway;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.BroadcastSm;
import org.jsmpp.bean.CancelBroadcastSm;
import org.jsmpp.bean.CancelSm;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.QueryBroadcastSm;
import org.jsmpp.bean.QuerySm;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.ReplaceSm;
import org.jsmpp.bean.SubmitMulti;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.BroadcastSmResult;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.QueryBroadcastSmResult;
import org.jsmpp.session.QuerySmResult;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.ServerMessageReceiverListener;
import org.jsmpp.session.ServerResponseDeliveryAdapter;
import org.jsmpp.session.Session;
import org.jsmpp.session.SubmitMultiResult;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;
import org.teranga.platform.sms.segment.SmsText;

/** A provider of text messages in this process: it takes what is sent, delivers answers, refuses, and can be killed. */
public final class TestSmsc implements AutoCloseable {
    public static final String USER = "teranga";
    public static final String PASSWORD = "secret";

    private final int port;
    private final SMPPServerSessionListener listener;
    private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final Map<String, Boolean> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(1000);
    private final ConcurrentLinkedQueue<Integer> next = new ConcurrentLinkedQueue<>();
    private volatile boolean dead;

    /**
     * One part as it came.
     *
     * @param id what we answered
     */
    public record Taken(String id, String from, String to, byte coding, boolean headed, byte[] bytes, byte receipt) {}

    public TestSmsc() {
        this(freePort());
    }

    /** At a port at which one died. */
    public TestSmsc(int port) {
        this.port = port;
        try {
            listener = new SMPPServerSessionListener(port);
            listener.setMessageReceiverListener(new Receiver());
            listener.setResponseDeliveryListener(new Acknowledgements());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::serve);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public int port() {
        return port;
    }

    public String url() {
        return "smpp://" + USER + ":" + PASSWORD + "@127.0.0.1:" + port;
    }

    private void serve() {
        while (!dead) {
            try {
                SMPPServerSession session = listener.accept();
                Thread.ofPlatform().daemon().start(() -> bind(session));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A line that was taken from the queue of the dead one is dead too. */
    private void bind(SMPPServerSession session) {
        if (dead) {
            session.close();
            return;
        }
        try {
            BindRequest request = session.waitForBind(10_000);
            if (USER.equals(request.getSystemId()) && PASSWORD.equals(request.getPassword())) {
                sessions.add(session);
                request.accept("smsc");
            } else {
                request.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (IOException | TimeoutException | PDUStringException gone) {
            session.close();
        }
    }

    /** The next messages are refused with these codes, one each; 0 takes one. */
    public void refuse(Integer... codes) {
        next.addAll(Arrays.asList(codes));
    }

    /** Everything that was taken, part by part. */
    public List<Taken> parts() {
        return List.copyOf(taken);
    }

    /** The texts that were taken, long ones joined as a telephone joins them, in order. */
    public List<String> texts() {
        Map<String, TreeMap<Integer, byte[]>> longer = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (Taken part : taken) {
            if (!part.headed()) {
                texts.add(SmsText.read(part.coding(), part.bytes()));
                continue;
            }
            byte[] bytes = part.bytes();
            TreeMap<Integer, byte[]> parts = longer.computeIfAbsent(part.to() + " " + bytes[3], any -> new TreeMap<>());
            parts.put((int) bytes[5], Arrays.copyOfRange(bytes, 6, bytes.length));
            if (parts.size() == bytes[4]) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                parts.values().forEach(all::writeBytes);
                texts.add(SmsText.read(part.coding(), all.toByteArray()));
                parts.clear();
            }
        }
        return texts;
    }

    /** The ids of parts whose acknowledgement went out. */
    public int acknowledgements() {
        return acknowledged.size();
    }

    public boolean acknowledged(String id) {
        return acknowledged.containsKey(id);
    }

    /** A telephone sends bytes; returns when they were acknowledged. */
    public void deliver(String from, String to, byte kind, byte coding, byte[] bytes, OptionalParameter... parameters)
            throws Exception {
        sessions.getLast()
                .deliverShortMessage(
                        "",
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        from,
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        to,
                        new ESMClass(kind),
                        (byte) 0,
                        (byte) 0,
                        new RegisteredDelivery(0),
                        DataCodings.newInstance(coding),
                        bytes,
                        parameters);
    }

    /** A telephone sends a text. */
    public void deliver(String from, String to, String text) throws Exception {
        SmsText sms = SmsText.of(text);
        deliver(from, to, (byte) 0, sms.alphabet().coding(), sms.parts().getFirst());
    }

    /** We say what became of a message. */
    public void receipt(Taken message, String state) throws Exception {
        String text = "id:" + message.id() + " sub:001 dlvrd:001 submit date:2611291200 done date:2611291201 stat:"
                + state + " err:000 text:";
        deliver(message.to(), message.from(), (byte) 4, (byte) 0, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Every line is cut, and nobody answers any more; what was taken and not acknowledged was taken. */
    public void kill() {
        dead = true;
        sessions.forEach(SMPPServerSession::close);
        try {
            listener.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The lines are cut; one can come again. */
    public void cut() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }

    public Optional<SMPPServerSession> session() {
        return sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.getLast());
    }

    @Override
    public void close() {
        if (!dead) {
            kill();
        }
    }

    private SubmitSmResult take(SubmitSm message) throws ProcessRequestException {
        Integer code = next.poll();
        if (code != null && code != 0) {
            throw new ProcessRequestException("refused", code);
        }
        if (dead) {
            throw new ProcessRequestException("dead", SMPPConstant.STAT_ESME_RSYSERR);
        }
        String id = Long.toString(ids.incrementAndGet(), 16);
        OptionalParameter payload = message.getOptionalParameter(OptionalParameter.Tag.MESSAGE_PAYLOAD);
        byte[] bytes =
                payload instanceof OptionalParameter.OctetString all ? all.getValue() : message.getShortMessage();
        taken.add(new Taken(
                id,
                message.getSourceAddr(),
                message.getDestAddress(),
                message.getDataCoding(),
                message.isUdhi(),
                bytes,
                message.getRegisteredDelivery()));
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUStringException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private final class Acknowledgements extends ServerResponseDeliveryAdapter {
        @Override
        public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession source) {
            acknowledged.put(result.getMessageId(), true);
        }
    }

    private final class Receiver implements ServerMessageReceiverListener {
        @Override
        public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession source)
                throws ProcessRequestException {
            return take(message);
        }

        @Override
        public SubmitMultiResult onAcceptSubmitMulti(SubmitMulti message, SMPPServerSession source)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public QuerySmResult onAcceptQuerySm(QuerySm message, SMPPServerSession source) throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public void onAcceptReplaceSm(ReplaceSm message, SMPPServerSession source) throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public void onAcceptCancelSm(CancelSm message, SMPPServerSession source) throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public BroadcastSmResult onAcceptBroadcastSm(BroadcastSm message, SMPPServerSession source)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public void onAcceptCancelBroadcastSm(CancelBroadcastSm message, SMPPServerSession source)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public QueryBroadcastSmResult onAcceptQueryBroadcastSm(QueryBroadcastSm message, SMPPServerSession source)
                throws ProcessRequestException {
            throw unknown();
        }

        @Override
        public DataSmResult onAcceptDataSm(DataSm message, Session source) throws ProcessRequestException {
            throw unknown();
        }

        private static ProcessRequestException unknown() {
            return new ProcessRequestException("unknown", SMPPConstant.STAT_ESME_RINVCMDID);
        }
    }
}

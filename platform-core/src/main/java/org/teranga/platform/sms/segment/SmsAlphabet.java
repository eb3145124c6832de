package org.teranga.platform.sms.segment;

/** The two alphabets in which text messages are written, and how much of each there is room for. */
public enum SmsAlphabet {
    /** Septets, each in a byte of its own: 160, or 153 in a part. */
    GSM((byte) 0, 160, 153, 1),
    /** Units of sixteen bits, for all other scripts: 70, or 67 in a part. */
    UCS2((byte) 8, 70, 67, 2);

    private final byte coding;
    private final int alone;
    private final int inPart;
    private final int bytes;

    SmsAlphabet(byte coding, int alone, int inPart, int bytes) {
        this.coding = coding;
        this.alone = alone;
        this.inPart = inPart;
        this.bytes = bytes;
    }

    /** What SMPP calls it ({@code data_coding}). */
    public byte coding() {
        return coding;
    }

    /** The bytes of a message that is alone. */
    int alone() {
        return alone * bytes;
    }

    /** The bytes of a part of a message, beside its header. */
    int inPart() {
        return inPart * bytes;
    }
}

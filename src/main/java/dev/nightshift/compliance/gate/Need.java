package dev.nightshift.compliance.gate;

/** What a platform or a market asks for before a show; each is shown by a document or a state of the program. */
public enum Need {
    /** The avatar is registered with the platform. */
    REGISTRATION,
    /** The person who drives the host was identified by the platform. */
    IDENTITY_CHECK,
    /** A registered operator is at the controls. */
    OPERATOR_PRESENT,
    /** Whoever is in charge has no more live rooms than one person may have. */
    SPAN_OF_CONTROL,
    /** The maker of the host is on the platform's list. */
    LISTED_VENDOR,
    /** Every word comes from a human microphone. */
    HUMAN_MICROPHONE,
    /** The platform's written approval. */
    APPROVAL,
    /** Name and licence of the seller are shown. */
    SELLER_SHOWN,
    /** The review before the broadcast is signed. */
    PRE_REVIEW,
    /** The label was found on the encoder's output. */
    LABEL_MEASURED,
    /** The word that marks advertising is shown. */
    ADVERTISING_SHOWN,
    /** The consent of the person who is shown covers this show; a drawn host needs none. */
    CONSENT,
    /** The impact of using a person's biometric data was assessed; a drawn host needs no report. */
    IMPACT_REPORT,
    /** There is room to keep the evidence as long as the law asks. */
    ARCHIVE_SPACE,
    /** The chat is moderated. */
    CHAT_FILTER
}

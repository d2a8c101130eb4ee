package ca.recourse.facts.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ca.recourse.facts.LetterText;
import ca.recourse.letter.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityFinderTest {

    private static final IdentityFinder FINDER = new IdentityFinder();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "UCI: 12-3456-7890; 1234567890",
                "UCI / IUC : 1234-5678; 12345678",
                "Client ID: 12345678; 12345678",
                "Unique Client Identifier (UCI) 1234567890; 1234567890",
                "IUC : 12 3456 7890; 1234567890",
                "No de client : 1234-5678; 12345678",
                "UCI:\\n1234-5678; 12345678",
                "UCI: Application:\\n1234-5678 W312345678; 12345678",
                "UCI:\\nApplication:\\n1234-5678\\nW312345678; 12345678",
                "UCI\\tApplication\\tDate\\n1234-5678\\tW312345678\\t2026-05-15; 12345678",
                "UCI: l2-3456-789O; 1234567890",
                "your UCI 1234-5678 and; 12345678",
                "Your client ID is 8149-7574; 81497574",
                "12-3456-7890; 1234567890",
                "File no. W312345678\\nClient 1234-5678; 12345678",
                "Client : 1234-5678\\nDemande : W312345678; 12345678",
                "F312345678 / 0123-4567; 01234567",
                "Elle porte le num\u00e9ro C312345678 et votre identificateur est le 9286-2482.; 92862482",
            })
    void readsTheClientIdentifier(String words, String uci) {
        assertThat(find(words).uci().one()).contains(uci);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "UCI: XXXXXXXX\\nTelephone: 1234-5678",
                "UCI: Application:",
                "UCI: ***-****\\nDear Client,\\n1234-5678",
                "Telephone: 1234-5678",
                "Passport number: 12345678",
                "Sponsor's UCI: 1234-5678",
            })
    void readsNoClientIdentifierWhereNoneIsPrinted(String words) {
        assertThat(find(words).uci().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Application: W312345678; W312345678",
                "Application Number: W 312 345 678; W312345678",
                "Application no.: V312345678; V312345678",
                "Application # : EP00123456; EP00123456",
                "Our file / Notre r\u00e9f\u00e9rence : S301234567; S301234567",
                "No de demande : E001234567; E001234567",
                "Num\u00e9ro de la demande : W312345678; W312345678",
                "Our file: B0123 45678; B012345678",
                "UCI: Application:\\n1234-5678 W312345678; W312345678",
                "UCI: 1234-5678\\tApplication: w312345678; W312345678",
                "RPD File No.: TB9-12345; TB9-12345",
                "LMIA Number: 1234567; 1234567",
                "System File Number: 8123456; 8123456",
                "your application W312345678 was; W312345678",
                "Application: W3I2345678; W312345678",
                "UCI 1234-5678\\tT306600486; T306600486",
            })
    void readsTheApplicationNumber(String words, String number) {
        assertThat(find(words).applicationNumber().one()).contains(number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Application: work permit",
                "File: IMM-1234-20",
                "Docket: IMM-1234-20",
                "Our file: A-2017-21787",
                "Passport: AB1234567",
                "IMM 5621 (07-2015)",
                "Sydney, NS B1P0A9",
                "Your file: 2026-0001234",
                "Application: XXXXXXXXX\\n1234-5678",
                "This refers to your application.\\n1234567890",
            })
    void readsNoApplicationNumberWhereNoneIsPrinted(String words) {
        assertThat(find(words).applicationNumber().findings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dear Mr. Samir Haddad,\\n\\nThis letter; Samir Haddad",
                "Dear SAMIR xxxxxx\\nThis; SAMIR",
                "Dear Ms. Okafor:\\n\\nYour; Okafor",
                "Ngozi Okafor\\n12 Broad Street\\nLagos\\n\\nDear Ms. Okafor:\\n\\nYour; Ngozi Okafor",
                "Applicant: Maria de la Cruz\\nDear Madam:; Maria de la Cruz",
                "Principal Applicant\\tNGUYEN, Thi Lan\\n\\nDear Client,; NGUYEN, Thi Lan",
                "Nom du demandeur : Am\u00e9lie N'Diaye\\nMadame,; Am\u00e9lie N'Diaye",
                "Madame Am\u00e9lie Tremblay,\\n\\nLa pr\u00e9sente; Am\u00e9lie Tremblay",
                "Re: Jean-Pierre O'Brien - UCI 1234-5678\\nDear Counsel,; Jean-Pierre O'Brien",
                "Green & Hall LLP\\n1 King Street\\nRe: Wei Zhang\\n\\nDear Ms. Green:\\n; Wei Zhang",
                "Gurpreet Singh\\n4 Model Town\\nLudhiana\\n\\nDear Applicant,; Gurpreet Singh",
                "Name / Nom :\\nGURPREET SINGH\\n; GURPREET SINGH",
                "Lima, Oct. 11, 2024\\n\\nOur file: V324295282\\tYour UCI: 11-3536-1847\\n\\nAna Quispe\\nJr. Union 18, Lima\\n\\nDear Madam or Sir,; Ana Quispe",
                "Ana Quispe, P.O. Box 4471, Kampala, Uganda UCI: 11-0860-1126\\n\\nDear Ms. Quispe,; Ana Quispe",
                "Ana Quispe 12-44 Pine Street, Burnaby BC V5G 4G3\\n\\nDear Ms. Quispe,; Ana Quispe",
                "Subject of the appeal\\tAmara Diallo\\nPanel\\tEdward Stone\\nCounsel\\tMs. Leila Haddad\\n; Amara Diallo",
                "To: Rohit Sen, 12-44 Pine Street, Burnaby BC V5G 4G3 cc: Ms. Harpreet Dhaliwal, Barrister\\nand Solicitor\\n; Rohit Sen",
                "3 November 2022\\n\\nMinh Pham\\n14 Mabini Street\\n\\nSir / Madam:\\n\\nRE: Hilltop Greenhouses - FARM LABOURER; Minh Pham",
                "RE: Chan Orchards\\n\\nMinh Pham\\nUCI 1234-5678\\n\\nDear Applicant,; Minh Pham",
                "Sponsor: Mr. Budi Hartono\\nApplicant: Mei Ling Chen\\n\\nDear Sir,; Mei Ling Chen",
                "Sponsor: Mr. Budi Hartono\\n\\nMei Ling Chen\\nJalan Melati 14, Medan\\n\\nDear Madam,; Mei Ling Chen",
                "Elif Demir\\nK\u0131z\u0131l\u0131rmak Sokak 9/3, Ankara\\nF310345474 / 0717-4937\\n\\nDear Sir,; Elif Demir",
                "Between the Minister of Public Safety and Emergency Preparedness and Thabo Okonkwo\\n; Thabo Okonkwo",
                "Applicant\\tUCI\\tFile no.\\nAna Quispe\\t1234-5678\\tW312345678\\n; Ana Quispe",
                "Family name: Quispe\\nGiven name(s): Ana Luz\\nDate of birth: 1990-01-02; Ana Luz Quispe",
                "Nom : DIALLO\\tPr\u00e9nom : A\u00efssatou\\n; A\u00efssatou DIALLO",
                "2026-10-08\\nDemande : C306304845\\tIUC : 11-1693-1534\\n\\nAnh Thu Popescu,\\n\\nVotre demande est refus\u00e9e.; Anh Thu Popescu",
                "Dakar, le 15 octobre 2024\\n\\nMadame,\\n\\nAna Quispe, vous \u00eates titulaire d'une licence.; Ana Quispe",
                "Embassy of Canada\\n19 Dongzhimenwai Dajie, Chaoyang District, Beijing 100600\\n\\n2024-10-05\\n\\nAna Quispe\\nRoom 1203, 66 Xizang Road, Chengdu 610041\\n\\nDear Applicant:; Ana Quispe",
                "To: Oluwaseun Traor\u00e9, 118-44 Dominion Street, Burnaby BC V5G 4G3 cc: Ms. Harpreet\\nDhaliwal, Barrister and Solicitor\\n; Oluwaseun Traor\u00e9",
                "New Westminster, October 5, 2026\\n\\nAna Quispe\\n4 Elm Street\\n; Ana Quispe",
                "Nom de l'int\u00e9ress\u00e9e : Ana Quispe\\nDate de naissance : 3 mai 1990\\n; Ana Quispe",
                "Nom de l'int\u00e9ress\u00e9 :\\tMinh Pham\\nID client :\\t1234-5678\\n; Minh Pham",
                "Nom de la personne concern\u00e9e : Ana Quispe\\n; Ana Quispe",
                "Nom de l'\u00e9tranger : Minh Pham\\n; Minh Pham",
                "Name of person concerned: Ana Quispe\\n; Ana Quispe",
                "Name of the traveller: Ana Quispe\\n; Ana Quispe",
                "Individual concerned: Ana Quispe\\n; Ana Quispe",
                "Permit holder: Ana Quispe\\n; Ana Quispe",
                "MESSAGE S\u00c9CURIS\u00c9\\nDate du message : 3 mai 2024\\n\u00c0 l'attention de : Ana Quispe\\nDossier : AR-4444\\n\\nBonjour,; Ana Quispe",
                "Attention: Ana Quispe\\nUCI: 1234-5678\\n\\nHello,; Ana Quispe",
                "For the attention of: Ana Quispe\\nFile: W312345678\\n\\nHello,; Ana Quispe",
                "Bonjour Madame Quispe,\\n\\nVotre AVE, demand\u00e9e au nom de Ana Quispe (num\u00e9ro V312345678, IUC 11-2233-4455), a \u00e9t\u00e9 annul\u00e9e.; Ana Quispe",
                "Dear Ms. Quispe,\\n\\nThe eTA issued in the name of Ana\\nQuispe (UCI 1234-5678) has been cancelled.; Ana Quispe",
                "Bonjour,\\n\\nLa demande pr\u00e9sent\u00e9e par Mme Ana Quispe (IUC 1234-5678) est refus\u00e9e.; Ana Quispe",
                "Hello,\\n\\nThe application filed by Ana Quispe, UCI 1234-5678, is refused.; Ana Quispe",
                "Hello,\\n\\nA request was made on behalf of Ana Quispe (born 3 May 1990).; Ana Quispe",
                "Bonjour,\\n\\nLe visa d\u00e9livr\u00e9 \u00e0 M. Minh Pham (n\u00e9 le 3 mai 1990) est annul\u00e9.; Minh Pham",
                "To: Ana Quispe, Labour Camp 3, Room 14, Al Quoz, Dubai, U.A.E.\\nRe: W312345678\\n\\nYou came for interview.; Ana Quispe",
            })
    void readsTheName(String words, String name) {
        assertThat(find(words).name().one()).contains(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Dear Sir or Madam,\\n\\nYour",
                "Dear Client,",
                "Dear ,",
                "Madame, Monsieur,",
                "Re: Application for a work permit\\nDear Applicant:",
                "Objet : Demande de permis de travail\\nBonjour,",
                "Green & Hall LLP\\n1 King Street\\n\\nDear Ms. Green:\\n",
                "Dear Applicant,\\n\\nSincerely,\\nJane Doe\\nMigration Officer",
                "High Commission of Canada\\n7/8 Shantipath\\n\\nDear Applicant,",
                "Humanitarian Migration Office - Vancouver\\n1148 Hornby Street, Vancouver BC\\n\\nDear Client,",
                "Sir / Madam:\\n\\nRE: Hilltop Greenhouses - FARM LABOURER",
                "Addis Ababa, 3 May 2026\\n\\nDear Applicant,",
                "Embassy of Canada\\nK\u0131z\u0131l\u0131rmak Sokak 9/3, Ankara\\n\\nDear Sir,",
                "Bonjour,\\n\\nVotre r\u00e9pondante, Mme Ana Quispe (IUC 1234-5678), peut interjeter appel.",
                "Hello,\\n\\nThe offer was made by Hilltop Greenhouses (number 4471).",
                "Hello,\\n\\nThe forms were submitted by your consultant Jean Roy (RCIC number R512345).",
                "Harbour Legal Services\\nAttention: Ana Roy\\n12 King Street\\n\\nDear Counsel:",
                "Maple Pathways Inc.\\nAttn: Ana Roy\\n12 King Street\\n\\nDear Sir:",
            })
    void readsNoNameWhereNobodyIsNamed(String words) {
        assertThat(find(words).name().findings()).isEmpty();
    }

    private static Identity find(String words) {
        String text = words.replace("\\n", "\n").replace("\\t", "\t");
        return FINDER.find(LetterText.of(List.of(new Page(1, text, List.of(), Page.Origin.TEXT_LAYER, 612, 792))));
    }
}

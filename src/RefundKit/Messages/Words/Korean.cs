namespace RefundKit.Messages.Words;

/// <summary>What customers write in Korean.</summary>
internal static class Korean
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        환불 | 환급 | 돈 … 돌려 | 돈돌려 | 돈 … 내놔 | 돈 … 내놓 | 돈 … 돌려받 | 금액 … 돌려 | 결제금액 … 돌려 | 결제 … 취소해 | 결제 취소 | 카드 취소 | 카드취소 | 결제취소 | 캐시백 | 배상 | 보상 | 반환해 | 돈 … 반환 | 입금해 주 | 리펀드 | 환뷸 | 환블 | 한불해 | 돈 … 보내
        [return]
        반품 | 반송 | 돌려보내 | 되돌려 보내 | 돌려 보내 | 물건 … 보낼 | 청약철회 | 회수 | 수거 | 반픔
        [exchange]
        교환 | 바꿔 | 바꾸고 | 바꿀 | 새 제품으로 | 새제품으로 | 새 상품으로 | 새 걸로 | 새걸로 | 다른 사이즈 | 큰 사이즈 | 작은 사이즈 | 한 치수 | 한치수 | 사이즈 변경 | 다른 색 | 색상 변경 | 재발송 | 다시 보내
        [cancel]
        주문 … 취소 | 주문취소 | 구매 취소 | 구매취소 | 취소 | 주문 철회 | 잘못 주문 | 실수로 주문
        [not]
        말고는 | 대신에는
        [not-after]
        필요 없 | 필요없 | 원하지 않 | 원하지않 | 원치 않 | 안 원해 | 안 해도 | 안해도 | 하지 않아도 | 말고 | 대신 | 싫 | 아니고 | 아니라 | 안 받아도 | 괜찮아요 | 괜찮습니다 | 않겠습니다 | 필요하지 않 | 하고 싶지 않 | 안 할게 | 하지 마
        [done]
        환불 … 감사 | 환불 … 받았습니다 | 환불 받았어요 | 환불 … 잘 받았 | 환불 … 들어왔 | 환불 … 확인했 | 감사 … 환불 | 환불 완료 … 감사
        [ask]
        {refund} … 주세요 | {refund} … 주십 | {refund} … 부탁 | {refund} … 원합 | {refund} … 원해 | {refund} … 싶 | {refund} … 요청 | {refund} … 신청 | {refund} … 줘 | {refund} … 바랍니다 | {refund} … 주실 수 | {refund} … 해라 | {refund} … 요구 | {refund} … 할게요 | {refund} … 받을 수 | {refund} … 하겠
        {return} … 싶 | {return} … 주세요 | {return} … 부탁 | {return} … 신청 | {return} … 접수 | {return} … 요청 | {return} … 원합 | {return} … 할게요 | {return} … 원해 | {exchange} … 싶 | {exchange} … 주세요 | {exchange} … 부탁 | {exchange} … 신청 | {exchange} … 요청 | {exchange} … 원해 | {exchange} … 원합 | {exchange} … 줘 | {exchange} … 주실 수 | {cancel} … 주세요 | {cancel} … 싶 | {cancel} … 부탁 | {cancel} … 요청 | {cancel} … 줘
        [want]
        주세요 | 부탁 | 싶어요 | 싶습니다 | 싶은데 | 원해요 | 원합니다 | 요청 | 신청 | 해줘 | 어떻게 | 주실 수 | 방법 | 할게요 | 바랍니다 | 빨리
        [status]
        언제 | 아직 | 진행 | 현황 | 기다리 | 처리 | 상태 | 확인 | 늦 | 며칠째 | 입금 | 안 들어
        [follow]
        어떻게 됐 | 어떻게 되었 | 처리됐나요 | 처리 되었 | 언제쯤 | 아직인가요 | 아직이에요 | 진행 상황 | 소식
        [track]
        {refund} … 언제 | 언제 … {refund} | {refund} … 아직 | 아직 … {refund} | 아직도 … {refund} | {refund} … 진행 | {refund} … 현황 | {refund} … 상태 | {refund} … 기다리 | {refund} … 처리됐 | {refund} … 처리 됐 | {refund} … 처리되었 | {refund} … 안 됐 | {refund} … 안됐 | {refund} … 안 되 | {refund} … 안되 | {refund} … 못 받 | {refund} … 못받 | {refund} … 안 들어 | {refund} … 안들어 | {refund} … 어떻게 됐 | {refund} … 어떻게 되었 | {refund} … 어디 | {refund} … 완료됐 | {refund} … 완료되었 | {refund} … 조회 | {refund} … 됐나요 | {refund} … 되었나요 | {refund} … 들어왔나요 | {refund} … 늦 | {refund} … 지연 | {refund} … 소식 | {refund} … 입금 | {refund} … 안 와 | {refund} … 감감
        [policy]
        반품 규정 | 환불 규정 | 교환 규정 | 반품규정 | 환불규정 | 반품 정책 | 환불 정책 | 교환 정책 | 반품 기간 | 환불 기간 | 교환 기간 | 반품 조건 | 환불 조건 | 교환 조건 | 반품비 | 반품 배송비 | 반품배송비 | 반품 비용 | 반품 택배비 | 교환 배송비 | 청약철회 기간 | 환불 보장 | 환불 약관 | 환불 기준 | 반품 기준
        {return} … 며칠 | {exchange} … 며칠 | 며칠 … {return} | 며칠 … {exchange} | 몇 일 … {return} | 몇일 … {return} | 언제까지 … {return} | 언제까지 … {exchange} | 언제까지 … {refund} | {return} … 언제까지 | {exchange} … 언제까지 | {refund} … 얼마나 걸 | {refund} … 며칠 걸 | {refund} … 보통 | 보통 … {refund} | {refund} … 기간 | {refund} … 걸리나요 | {refund} … 걸려요 | {return} … 가능한가요 | {refund} … 가능한가요 | {return} … 가능한지 | {refund} … 가능한지 | {return} … 가능 여부 | {return} … 되나요 | {exchange} … 되나요 | {return} … 무료 | {return} … 누가 | 어떤 경우 … {refund} | 어떤 경우 … {return} | 어떤 경우에 … {refund} | {return} … 정책 | {refund} … 정책 | {return} … 규정 | {refund} … 규정 | 세일 … {return} | 세일 … {exchange} | 할인 … {refund} | 할인 … {exchange} | 개봉 … {return} | 개봉 … {refund}
        [terms]
        규정 | 정책 | 약관 | 조건 | 기간 | 보통 | 보장 | 일반적 | 기준 | 어떤 경우
        [damaged]
        파손 | 깨져 | 깨졌 | 깨진 | 망가 | 부서 | 찢어 | 긁 | 스크래치 | 흠집 | 찌그러 | 금이 | 터져
        [defective]
        불량 | 고장 | 작동 안 | 작동이 안 | 작동하지 | 안 켜 | 안켜 | 하자 | 충전이 안 | 결함
        [wrong-item]
        다른 상품 | 다른 물건 | 다른 제품 | 잘못 왔 | 잘못 배송 | 오배송 | 잘못 보내 | 다른 게 왔 | 다른게 왔 | 다른 색 … 왔
        [missing-item]
        누락 | 빠졌 | 빠져 | 없어요 안에 | 빈 상자 | 빈 박스 | 부족 | 덜 왔 | 안 들어있
        [not-received]
        안 왔 | 안왔 | 못 받았 | 못받았 | 배송이 안 | 분실 | 도착하지 않 | 도착 안 | 안 도착 | 미배송
        [late]
        늦게 | 지연 | 늦어 | 너무 늦
        [size]
        사이즈 | 작아서 | 커서 | 작아요 | 커요 | 안 맞 | 안맞 | 꽉 | 헐렁
        [quality]
        품질 | 질이 | 싸구려 | 퀄리티 | 마감
        [not-as-described]
        사진과 | 설명과 | 상세페이지 | 화면과 | 가짜 | 짝퉁 | 모조품 | 실물이
        [changed-mind]
        단순 변심 | 단순변심 | 변심 | 마음에 안 | 맘에 안 | 마음이 바뀌 | 필요 없어져 | 필요없어져 | 잘못 샀 | 실수로 구매
        [store-credit]
        적립금 | 포인트로 | 상품권 | 기프트카드 | 예치금
        [chargeback]
        차지백 | 카드사 | 이의제기 | 이의 신청
        [duplicate-charge]
        이중 결제 | 이중결제 | 중복 결제 | 중복결제 | 두 번 결제 | 두번 결제 | 이중 청구 | 두 번 빠져 | 두번 빠져 | 두 번 나갔 | 과다 청구
        [warranty]
        보증 | 수리 | as | a s | 무상수리
        [price-adjustment]
        차액 | 가격이 내 | 할인 시작 | 더 싸
        [shipping-cost]
        배송비 | 택배비 | 배송료
        [address-change]
        배송지 변경 | 배송지 … 변경 | 주소 변경 | 주소 … 변경 | 주소 … 바꾸 | 주소를 바꿔 | 주소 … 잘못
        [invoice]
        영수증 | 세금계산서 | 계산서 | 현금영수증
        [order-status]
        언제 와 | 언제와 | 언제 오 | 언제 도착 | 배송 조회 | 배송조회 | 운송장 | 송장 | 어디쯤 | 택배 … 어디 | 배송 언제 | 언제 배송
        [complaint]
        불만 | 최악 | 화가 | 짜증 | 사기 | 어이없 | 실망 | 항의 | 열받 | 너무하 | 황당
        [legal-threat]
        소비자원 | 소비자보호원 | 변호사 | 고소 | 고발 | 신고 | 소송 | 법적 | 경찰 | 공정위
        [break]
        하지만 | 그런데 | 근데 | 그리고
        [ignore]
        비밀번호를 바꾸고 | 비밀번호 바꾸고 | 주소를 바꾸고 | 주소 바꾸고 | 주소를 바꿔 | 주소 바꿔 | 배송지 바꿔 | 배송지를 바꿔 | 회원 탈퇴 취소 | 번호 바꿔 | 번호를 바꿔
        [language]
        요 | 니다 | 는 | 을 | 를 | 이 | 가 | 해
        """u8;
}
